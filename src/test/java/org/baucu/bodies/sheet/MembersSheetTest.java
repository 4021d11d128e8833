package org.baucu.bodies.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.LawfulBodies;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableFile;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class MembersSheetTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final Unit COMMUNE =
            new Unit("08707", "Xã Thanh Trù", Level.COMMUNE, "xã", Optional.of("243"), true);
    private static final CaseScope TEAMS = CaseScope.teams("e", DAY, COMMUNE, List.of(area(1), area(2)), List.of());
    private static final CaseScope COMMISSION = CaseScope.commission("e", DAY, COMMUNE);
    private static final String HEADER = String.join(",", Columns.ALL);

    @Test
    void what_the_template_holds_comes_back_when_read() {
        List<ProposedBody> bodies = List.of(team(1, 13), team(2, 11));
        byte[] file = MembersTemplate.xlsx(TEAMS, bodies, type -> LawfulBodies.law(RuleSet.LAW_85_2015, type));
        assertThat(MembersSheet.read("danh-sach.xlsx", file, TEAMS)).isEqualTo(bodies);
        List<ProposedBody> commission =
                List.of(LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.COMMISSION_COMMUNE, "08707", 0));
        byte[] own = MembersTemplate.xlsx(COMMISSION, commission, type -> LawfulBodies.law(RuleSet.LAW_85_2015, type));
        assertThat(MembersSheet.read("ubbc.xlsx", own, COMMISSION)).isEqualTo(commission);
    }

    @Test
    void the_empty_template_has_a_line_for_each_member_the_law_asks_and_reads_as_empty() {
        byte[] file = MembersTemplate.xlsx(TEAMS, List.of(), type -> LawfulBodies.law(RuleSet.LAW_85_2015, type));
        assertThat(TableFile.read("mau.xlsx", file).rows())
                .extracting(r -> r.get(Columns.NUMBER))
                .hasSize(22)
                .containsOnly("1", "2");
        assertThat(faults(file, TEAMS)).extracting(Violation::code).containsExactly("BODIES-042");
    }

    @Test
    void reads_dates_sexes_titles_and_sources_as_people_write_them() {
        String nfd = Normalizer.normalize("Phùng  Thị Thử", Normalizer.Form.NFD);
        List<ProposedBody> read = MembersSheet.read(
                "a.csv",
                csv(
                        "01," + nfd + ",9/4/1980,NỮ,Giáo viên,Thôn 1,TỔ TRƯỞNG,Tổ chức chính trị – xã hội",
                        "Số 1,Phùng Văn Thử,09-04-1981,nam,,,uỷ viên,đại diện cử tri",
                        "1,Phùng Thử Ba,1982-04-09, Nam ,,,Thư  ký,ubnd"),
                TEAMS);
        assertThat(read).singleElement().satisfies(body -> {
            assertThat(body.type()).isEqualTo(BodyType.TEAM);
            assertThat(body.unitCode()).isEqualTo("08707");
            assertThat(body.members())
                    .extracting(m -> m.fullName(), m -> m.birthDate(), m -> m.female(), m -> m.role(), m -> m.source())
                    .containsExactly(
                            Tuple.tuple(
                                    "Phùng Thị Thử",
                                    LocalDate.of(1980, 4, 9),
                                    true,
                                    MemberRole.HEAD,
                                    SourceBody.SOCIO_POLITICAL),
                            Tuple.tuple(
                                    "Phùng Văn Thử",
                                    LocalDate.of(1981, 4, 9),
                                    false,
                                    MemberRole.MEMBER,
                                    SourceBody.VOTERS),
                            Tuple.tuple(
                                    "Phùng Thử Ba",
                                    LocalDate.of(1982, 4, 9),
                                    false,
                                    MemberRole.SECRETARY,
                                    SourceBody.PEOPLES_COMMITTEE));
        });
    }

    @Test
    void reads_a_birth_date_that_is_a_date_of_the_spreadsheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int i = 0; i < Columns.ALL.size(); i++) {
                sheet.value(0, i, Columns.ALL.get(i));
            }
            sheet.value(1, 0, 2);
            sheet.value(1, 1, "Phùng Văn Thử");
            sheet.value(1, 2, LocalDate.of(1979, 12, 31));
            sheet.style(1, 2).format("dd/MM/yyyy").set();
            sheet.value(1, 3, "Nam");
            sheet.value(1, 6, "Tổ trưởng");
            sheet.value(1, 7, "Đại diện cử tri");
        }
        assertThat(MembersSheet.read("a.xlsx", out.toByteArray(), TEAMS))
                .singleElement()
                .satisfies(body -> {
                    assertThat(body.number()).isEqualTo(2);
                    assertThat(body.members().get(0).birthDate()).isEqualTo(LocalDate.of(1979, 12, 31));
                });
    }

    @Test
    void reports_every_bad_cell_of_every_line_and_keeps_nothing() {
        List<Violation> faults = faults(
                csv(
                        "1,Phùng Văn Thử,31/02/1980,Nam,,,Tổ trưởng,Đại diện cử tri",
                        "1,Phùng Văn Được,09/04/1980,Nam,,,Tổ phó,Đại diện cử tri",
                        "7,,09/04/1980,Khác,,,Trưởng ban,Hội chợ",
                        "x,Phùng Văn Ba,,Nữ,,,,Đại diện cử tri"),
                TEAMS);
        assertThat(faults)
                .extracting(Violation::location, Violation::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("dòng 2, cột Ngày sinh", "BODIES-040"),
                        Tuple.tuple("dòng 4, cột Số đơn vị/khu vực", "BODIES-014"),
                        Tuple.tuple("dòng 4, cột Họ và tên", "BODIES-041"),
                        Tuple.tuple("dòng 4, cột Giới tính", "BODIES-040"),
                        Tuple.tuple("dòng 4, cột Chức danh trong Ban/Tổ/Ủy ban", "BODIES-040"),
                        Tuple.tuple("dòng 4, cột Thành phần đại diện", "BODIES-040"),
                        Tuple.tuple("dòng 5, cột Số đơn vị/khu vực", "BODIES-040"),
                        Tuple.tuple("dòng 5, cột Ngày sinh", "BODIES-041"),
                        Tuple.tuple("dòng 5, cột Chức danh trong Ban/Tổ/Ủy ban", "BODIES-041"));
    }

    @Test
    void tells_the_titles_that_this_kind_of_body_has() {
        assertThat(faults(csv("1,Phùng Văn Thử,09/04/1980,Nam,,,Chủ tịch,Đại diện cử tri"), TEAMS))
                .singleElement()
                .satisfies(v -> assertThat(v.remedyVi() + v.sentenceVi()).contains("Chủ tịch"));
    }

    @Test
    void names_a_missing_column() {
        byte[] file = "Họ và tên,Ngày sinh\nPhùng Văn Thử,09/04/1980\n".getBytes(StandardCharsets.UTF_8);
        assertThat(faults(file, TEAMS))
                .extracting(Violation::code)
                .containsOnly("FILE-011")
                .hasSize(6);
    }

    @Test
    void a_commissions_list_needs_no_number() {
        byte[] file = (HEADER.substring(HEADER.indexOf(',') + 1)
                        + "\nPhùng Văn Thử,09/04/1980,Nam,,,Chủ tịch,Ủy ban nhân dân\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(MembersSheet.read("a.csv", file, COMMISSION)).singleElement().satisfies(body -> {
            assertThat(body.type()).isEqualTo(BodyType.COMMISSION_COMMUNE);
            assertThat(body.number()).isZero();
            assertThat(body.members()).hasSize(1);
        });
    }

    @Test
    void refuses_a_text_that_is_too_long() {
        String name = "Phùng " + "a".repeat(300);
        assertThat(faults(csv("1," + name + ",09/04/1980,Nam,,,Tổ trưởng,Đại diện cử tri"), TEAMS))
                .extracting(Violation::code)
                .containsExactly("BODIES-022");
    }

    private static List<Violation> faults(byte[] file, CaseScope scope) {
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> MembersSheet.read("a", file, scope));
        assertThat(refused).as("refusal").isNotNull();
        return refused.violations();
    }

    private static byte[] csv(String... lines) {
        return (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ProposedBody team(int number, int size) {
        return LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.TEAM, "08707", number, size);
    }

    private static PollingArea area(int number) {
        return new PollingArea("08707", number, "Thôn " + number, AreaKind.ORDINARY, 800, "");
    }
}
