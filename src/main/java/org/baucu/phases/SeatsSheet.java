package org.baucu.phases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.FileRule;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableRow;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Unit;

/** The spreadsheet of how many deputies each body elects: columns {@code body,unit_code,seats}, and {@code name} for the reader only. */
public final class SeatsSheet {

    private static final String BODY = "body";
    private static final String UNIT = "unit_code";
    private static final String SEATS = "seats";
    private static final String NAME = "name";
    private static final List<String> COLUMNS = List.of(BODY, UNIT, SEATS);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final String NOTE =
            """
            Mỗi dòng là một cơ quan được bầu. Dòng chưa có số đại biểu thì bỏ qua, bổ sung sau ở trang Thiết lập.
            body: NA (Quốc hội), PC-province (Hội đồng nhân dân cấp tỉnh), PC-district (cấp huyện), PC-commune (cấp xã).
            unit_code: mã đơn vị hành chính.
            seats: số đại biểu được bầu.
            name: tên cơ quan, để dễ nhìn; không cần sửa.""";

    private SeatsSheet() {}

    /** The bodies that a province's units elect, the National Assembly first. */
    public static List<Seat> expected(List<Unit> units) {
        List<Seat> seats = new ArrayList<>();
        units.stream()
                .filter(u -> u.level() == Level.PROVINCE)
                .forEach(u -> seats.add(new Seat(ElectedBody.NATIONAL_ASSEMBLY, u)));
        for (Level level : Level.values()) {
            units.stream()
                    .filter(u -> u.level() == level && u.hasCouncil())
                    .forEach(u -> seats.add(new Seat(ElectedBody.councilOf(level), u)));
        }
        return seats;
    }

    /**
     * A workbook with a line for each body.
     *
     * @param known seats that are known already, to stand in it
     */
    public static byte[] template(List<Unit> units, Map<ElectedBody, Map<String, Integer>> known) {
        List<List<String>> rows = expected(units).stream()
                .map(seat -> List.of(
                        seat.body().code(),
                        seat.unit().code(),
                        Optional.ofNullable(known.getOrDefault(seat.body(), Map.of())
                                        .get(seat.unit().code()))
                                .map(String::valueOf)
                                .orElse(""),
                        seat.nameVi()))
                .toList();
        return TableTemplate.xlsx("Số đại biểu", List.of(BODY, UNIT, SEATS, NAME), rows, NOTE);
    }

    /**
     * Reads a file; never throws for what is in it. Lines without a number are skipped.
     *
     * @param units the province's units
     * @param fixed which seats stand and may not be changed
     */
    public static Read read(String fileName, byte[] content, List<Unit> units, Fixed fixed) {
        try {
            TableFile file = TableFile.read(fileName, content);
            List<Violation> header = file.checkHeader(COLUMNS, List.of(NAME));
            return header.isEmpty() ? new Reader(units, fixed).lines(file) : new Read(Map.of(), header);
        } catch (RefusedException e) {
            return new Read(Map.of(), e.violations());
        }
    }

    /** Tells which seats stand. */
    public interface Fixed {

        Fixed NOTHING = (body, unit, seats) -> false;

        /** Whether a body of a unit may not be given this number any more. */
        boolean against(ElectedBody body, String unitCode, int seats);
    }

    /** A body of a unit whose deputies are elected. */
    public record Seat(ElectedBody body, Unit unit) {

        String nameVi() {
            return body.nameVi() + " – " + unit.nameVi();
        }
    }

    /**
     * What a file says.
     *
     * @param seats by body and unit code, of the good lines
     * @param violations what is wrong with the others
     */
    public record Read(Map<ElectedBody, Map<String, Integer>> seats, List<Violation> violations) {

        public static final Read NOTHING = new Read(Map.of(), List.of());

        /** How many bodies have a number. */
        public int count() {
            return seats.values().stream().mapToInt(Map::size).sum();
        }
    }

    private static final class Reader {

        private final Map<String, Unit> units;
        private final Fixed fixed;
        private final Map<ElectedBody, Map<String, Integer>> seats = new EnumMap<>(ElectedBody.class);
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<Violation> violations = new ArrayList<>();

        Reader(List<Unit> units, Fixed fixed) {
            this.units = units.stream().collect(Collectors.toMap(Unit::code, u -> u));
            this.fixed = fixed;
        }

        Read lines(TableFile file) {
            file.rows().stream().filter(row -> !row.get(SEATS).isEmpty()).forEach(this::line);
            if (seats.isEmpty() && violations.isEmpty()) {
                violations.add(FileRule.NO_ROWS.broken(""));
            }
            return new Read(seats, violations);
        }

        private void line(TableRow row) {
            Optional<ElectedBody> body = ElectedBody.of(row.get(BODY));
            Optional<Unit> unit = Optional.ofNullable(units.get(row.get(UNIT)));
            int before = violations.size();
            if (body.isEmpty()) {
                violations.add(SetupRule.SEATS_BODY_UNKNOWN.broken(row.at(BODY), row.get(BODY)));
            }
            if (unit.isEmpty()) {
                violations.add(SetupRule.SEATS_UNIT_UNKNOWN.broken(row.at(UNIT), row.get(UNIT)));
            }
            if (!isNumber(row)) {
                violations.add(SetupRule.SEATS_NOT_A_NUMBER.broken(row.at(SEATS), row.get(SEATS)));
            }
            if (body.isPresent() && unit.isPresent()) {
                check(row, body.get(), unit.get());
            }
            if (violations.size() == before) {
                seats.computeIfAbsent(body.orElseThrow(), b -> new TreeMap<>())
                        .put(row.get(UNIT), Integer.valueOf(row.get(SEATS)));
            }
        }

        private static boolean isNumber(TableRow row) {
            return NUMBER.matcher(row.get(SEATS)).matches();
        }

        private void check(TableRow row, ElectedBody body, Unit unit) {
            if (body.level() != unit.level() || (body != ElectedBody.NATIONAL_ASSEMBLY && !unit.hasCouncil())) {
                violations.add(SetupRule.SEATS_OTHER_LEVEL.broken(row.at(BODY), unit.nameVi(), body.nameVi()));
            } else if (isNumber(row) && fixed.against(body, unit.code(), Integer.parseInt(row.get(SEATS)))) {
                violations.add(SetupRule.SEATS_FIXED.broken(row.at(SEATS), body.nameVi(), BodyNames.within(unit)));
            }
            Integer earlier = lines.putIfAbsent(body.code() + " " + unit.code(), row.line());
            if (earlier != null) {
                violations.add(SetupRule.SEATS_TWICE.broken(row.at(UNIT), earlier));
            }
        }
    }
}
