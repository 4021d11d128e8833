package org.baucu.bodies.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.bodies.domain.TextLimits;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableRow;

/** Reads the annex of a case from one XLSX or CSV file, all lines or none. */
public final class MembersSheet {

    private MembersSheet() {}

    /**
     * The bodies of the file, by number, their members in the order of the lines. Lines of the template that were left empty are passed over.
     *
     * @param scope what the case establishes, which tells the kind of body of each number
     * @throws RefusedException with every fault, by line and column, if there is one
     */
    public static List<ProposedBody> read(String fileName, byte[] content, CaseScope scope) {
        TableFile table = TableFile.read(fileName, content);
        boolean commission = scope.kind() == CaseScope.Kind.COMMISSION;
        List<String> optional = commission ? List.of(Columns.NUMBER) : List.of();
        List<Violation> found = new ArrayList<>(table.checkHeader(
                Columns.ALL.stream().filter(c -> !optional.contains(c)).toList(), optional));
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
        Map<Integer, List<Member>> members = new TreeMap<>();
        for (TableRow row : table.rows()) {
            if (Columns.OF_PERSON.stream().anyMatch(column -> !row.get(column).isBlank())) {
                OptionalInt number = number(row, scope, found);
                BodyType type = number.isPresent() ? scope.expected().get(number.getAsInt()) : anyType(scope);
                Member member = member(row, type, found);
                number.ifPresent(
                        n -> members.computeIfAbsent(n, k -> new ArrayList<>()).add(member));
            }
        }
        if (members.isEmpty() && found.isEmpty()) {
            found.add(BodiesRule.SHEET_EMPTY.broken(""));
        }
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
        return members.entrySet().stream()
                .map(e -> new ProposedBody(
                        scope.expected().get(e.getKey()), scope.unit().code(), e.getKey(), e.getValue()))
                .toList();
    }

    private static OptionalInt number(TableRow row, CaseScope scope, List<Violation> found) {
        String text = row.get(Columns.NUMBER);
        if (scope.kind() == CaseScope.Kind.COMMISSION && text.isBlank()) {
            return OptionalInt.of(0);
        }
        if (text.isBlank()) {
            found.add(BodiesRule.CELL_EMPTY.broken(row.at(Columns.NUMBER)));
            return OptionalInt.empty();
        }
        OptionalInt number = CellValues.number(text);
        if (number.isEmpty()) {
            found.add(BodiesRule.CELL_UNREADABLE.broken(row.at(Columns.NUMBER), text, "1, 2, 3"));
        } else if (!scope.expected().containsKey(number.getAsInt())) {
            found.add(BodiesRule.PLACE_UNKNOWN.broken(
                    row.at(Columns.NUMBER), BodyNames.placeVi(anyType(scope)), number.getAsInt()));
            return OptionalInt.empty();
        }
        return number;
    }

    private static Member member(TableRow row, BodyType type, List<Violation> found) {
        String name = required(row, Columns.NAME, found);
        Optional<LocalDate> birth =
                cell(row, Columns.BIRTH, "ngày/tháng/năm, ví dụ 09/04/1980", CellValues::date, found);
        Optional<Boolean> female = cell(row, Columns.SEX, "Nam hoặc Nữ", CellValues::female, found);
        Optional<MemberRole> role = cell(row, Columns.ROLE, titles(type), text -> CellValues.role(type, text), found);
        Optional<SourceBody> source =
                cell(row, Columns.SOURCE, "một trong các thành phần ở trang Hướng dẫn", CellValues::source, found);
        return new Member(
                limited(row, Columns.NAME, name, TextLimits.NAME, found),
                birth.orElse(null),
                female.orElse(false),
                limited(row, Columns.POSITION, PersonKey.clean(row.get(Columns.POSITION)), TextLimits.TEXT, found),
                limited(row, Columns.WORKPLACE, PersonKey.clean(row.get(Columns.WORKPLACE)), TextLimits.TEXT, found),
                role.orElse(null),
                source.orElse(null));
    }

    private static String required(TableRow row, String column, List<Violation> found) {
        String text = PersonKey.clean(row.get(column));
        if (text.isEmpty()) {
            found.add(BodiesRule.CELL_EMPTY.broken(row.at(column)));
        }
        return text;
    }

    /** What a cell that must be filled says; empty, with what is wrong found, where that cannot be read. */
    private static <T> Optional<T> cell(
            TableRow row, String column, String expected, Function<String, Optional<T>> read, List<Violation> found) {
        String text = required(row, column, found);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(text);
        if (value.isEmpty()) {
            found.add(BodiesRule.CELL_UNREADABLE.broken(row.at(column), text, expected));
        }
        return value;
    }

    private static String limited(TableRow row, String column, String text, int most, List<Violation> found) {
        if (text.length() > most) {
            found.add(BodiesRule.TEXT_TOO_LONG.broken(row.at(column), column, most));
        }
        return text;
    }

    static String titles(BodyType type) {
        return Arrays.stream(MemberRole.values()).map(r -> r.titleVi(type)).collect(Collectors.joining(", "));
    }

    /** The kind of body whose titles hold where the number of a line is unreadable. */
    static BodyType anyType(CaseScope scope) {
        return scope.expected().values().stream()
                .findFirst()
                .orElse(
                        switch (scope.kind()) {
                            case COMMISSION ->
                                BodyType.commissionOf(scope.unit().level());
                            case BOARDS -> BodyType.BOARD_NA;
                            case TEAMS -> BodyType.TEAM;
                            case ARMED_TEAM -> BodyType.TEAM_ARMED;
                        });
    }
}
