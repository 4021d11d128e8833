package org.baucu.bodies.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.domain.Composition;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.tables.TableTemplate;

/** Writes the spreadsheet of a case: the numbers of its bodies filled in, with as many lines each as the law asks members at least. */
public final class MembersTemplate {

    private MembersTemplate() {}

    /**
     * A workbook for a case.
     *
     * @param filled bodies already listed, whose members stand in it; for the others empty lines
     * @param compositions how many members each kind of body has at least
     */
    public static byte[] xlsx(
            CaseScope scope, List<ProposedBody> filled, Function<BodyType, Composition> compositions) {
        List<List<String>> rows = new ArrayList<>();
        scope.expected().forEach((number, type) -> {
            String text = type.isCommission() ? "" : String.valueOf(number);
            List<Member> members = filled.stream()
                    .filter(b -> b.number() == number && b.type() == type)
                    .flatMap(b -> b.members().stream())
                    .toList();
            members.forEach(m -> rows.add(row(text, type, m)));
            for (int i = members.size(); i < compositions.apply(type).minMembers(); i++) {
                rows.add(List.of(text));
            }
        });
        return TableTemplate.xlsx("Danh sách", Columns.ALL, rows, note(MembersSheet.anyType(scope)));
    }

    private static List<String> row(String number, BodyType type, Member m) {
        return List.of(
                number,
                m.fullName(),
                m.birthDate() == null ? "" : VietnamTime.format(m.birthDate()),
                m.female() ? "Nữ" : "Nam",
                m.position(),
                m.workplace(),
                m.role() == null ? "" : m.role().titleVi(type),
                m.source() == null ? "" : m.source().nameVi());
    }

    private static String note(BodyType type) {
        return """
                Mỗi dòng là một thành viên. Dòng để trống thì bỏ qua; có thể thêm hoặc xóa dòng.
                %s: số của đơn vị bầu cử hoặc khu vực bỏ phiếu; danh sách Ủy ban bầu cử để trống cột này.
                %s: ngày/tháng/năm, ví dụ 09/04/1980.
                %s: Nam hoặc Nữ.
                %s: %s.
                %s: %s."""
                .formatted(
                        Columns.NUMBER,
                        Columns.BIRTH,
                        Columns.SEX,
                        Columns.ROLE,
                        MembersSheet.titles(type),
                        Columns.SOURCE,
                        Arrays.stream(SourceBody.values())
                                .map(SourceBody::nameVi)
                                .collect(Collectors.joining("; ")));
    }
}
