package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.tables.TableTemplate;
import org.junit.jupiter.api.Test;

class UnitImportTest {

    static final String HEADER = "code,name_vi,level,kind,parent_code\n";
    static final String PROVINCE = "26,Tỉnh Vĩnh Phúc,province,tỉnh,\n";
    static final String DISTRICT = "243,Thành phố Vĩnh Yên,district,thành phố,26\n";
    static final String COMMUNE = "08707,Phường Tích Sơn,commune,phường,243\n";

    @Test
    void reads_a_good_list_of_three_levels() {
        UnitPreview preview = preview(PROVINCE + DISTRICT + COMMUNE);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.acceptable()).isTrue();
        assertThat(preview.units()).extracting(Unit::code).containsExactly("26", "243", "08707");
        assertThat(preview.units())
                .extracting(Unit::level)
                .containsExactly(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
        assertThat(preview.units().get(2).parentCode()).contains("243");
        assertThat(preview.units()).allMatch(Unit::hasCouncil);
    }

    @Test
    void reads_the_order_of_columns_from_the_headings_and_the_same_from_a_workbook() {
        byte[] workbook = TableTemplate.xlsx(
                "Đơn vị",
                List.of("parent_code", "code", "kind", "level", "name_vi", "has_council"),
                List.of(
                        List.of("", "26", "tỉnh", "province", "Tỉnh Vĩnh Phúc", "có"),
                        List.of("26", "243", "thành phố", "district", "Thành phố Vĩnh Yên", "không")),
                "");
        UnitPreview preview = UnitImport.preview("units.xlsx", workbook, RuleSet.LAW_85_2015);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.units()).extracting(Unit::hasCouncil).containsExactly(true, false);
        assertThat(preview.units().get(1).nameVi()).isEqualTo("Thành phố Vĩnh Yên");
    }

    @Test
    void makes_names_nfc_and_takes_no_break_spaces_off() {
        String name = "\u00A0" + Normalizer.normalize("Phường Tích Sơn", Normalizer.Form.NFD) + "\u00A0";
        UnitPreview preview = preview(PROVINCE + DISTRICT + "08707," + name + ",commune,"
                + Normalizer.normalize("phường", Normalizer.Form.NFD) + ",243\n");
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.units().get(2).nameVi()).isEqualTo("Phường Tích Sơn");
        assertThat(preview.units().get(2).kind()).isEqualTo("phường");
    }

    @Test
    void names_each_missing_and_each_unknown_heading() {
        List<ImportProblem> problems = problems("code,name,level,kind\n26,Tỉnh,province,tỉnh\n", RuleSet.LAW_85_2015);
        assertThat(problems)
                .extracting(ImportProblem::text)
                .containsExactly(
                        "line 1, name_vi: Thiếu cột “name_vi”.",
                        "line 1, parent_code: Thiếu cột “parent_code”.",
                        "line 1, name: Không có cột nào tên là “name” trong mẫu.");
    }

    @Test
    void names_empty_cells() {
        assertProblems(
                PROVINCE + ",,,,\n"
                        + "243,,district,huyện,26\n,Xã A,commune,xã,243\n08707,Xã B,,xã,243\n08708,Xã C,commune,,243\n08709,Xã D,commune,xã,\n",
                "4 name_vi TERRITORY-001",
                "5 code TERRITORY-001",
                "6 level TERRITORY-001",
                "7 kind TERRITORY-001",
                "8 parent_code TERRITORY-001");
    }

    @Test
    void names_a_code_that_is_not_digits() {
        assertProblems(PROVINCE + "24A,Huyện A,district,huyện,26\n", "3 code TERRITORY-002");
        assertProblems(PROVINCE + "２４３,Huyện A,district,huyện,26\n", "3 code TERRITORY-002");
        assertProblems(PROVINCE + "12345678901,Huyện A,district,huyện,26\n", "3 code TERRITORY-002");
    }

    @Test
    void names_a_code_given_twice_and_where_it_was_before() {
        UnitPreview preview = preview(PROVINCE + DISTRICT + COMMUNE + "08707,Phường Khác,commune,phường,243\n");
        assertThat(preview.problems())
                .extracting(ImportProblem::text)
                .containsExactly("line 5, code: Mã “08707” đã có ở dòng 4.");
        assertThat(preview.units()).hasSize(3);
        assertThat(preview.acceptable()).isFalse();
        assertThat(preview.rows()).isEqualTo(4);
    }

    @Test
    void names_a_parent_that_is_not_in_the_list() {
        assertProblems(
                PROVINCE + DISTRICT + "08707,Phường Tích Sơn,commune,phường,244\n", "4 parent_code TERRITORY-012");
    }

    @Test
    void names_units_that_are_above_each_other() {
        UnitPreview preview = preview(PROVINCE
                + "243,Huyện A,district,huyện,08707\n08707,Xã B,commune,xã,243\n08708,Xã C,commune,xã,08708\n");
        assertThat(preview.problems())
                .extracting(ImportProblem::text)
                .containsExactly(
                        "line 3, parent_code: Quan hệ cấp trên tạo thành vòng: 243 → 08707 → 243.",
                        "line 4, parent_code: Quan hệ cấp trên tạo thành vòng: 243 → 08707 → 243.",
                        "line 5, parent_code: Quan hệ cấp trên tạo thành vòng: 08708 → 08708.");
    }

    @Test
    void does_not_blame_a_unit_that_only_hangs_below_a_cycle() {
        assertProblems(
                PROVINCE
                        + "243,Huyện A,district,huyện,244\n244,Huyện B,district,huyện,243\n08707,Xã C,commune,xã,243\n",
                "3 parent_code TERRITORY-013",
                "4 parent_code TERRITORY-013");
    }

    @Test
    void names_a_commune_directly_below_the_province_where_there_are_districts() {
        assertProblems(
                PROVINCE + DISTRICT + "08707,Phường Tích Sơn,commune,phường,26\n", "4 parent_code TERRITORY-014");
        assertProblems(PROVINCE + DISTRICT + COMMUNE + "08708,Xã A,commune,xã,08707\n", "5 parent_code TERRITORY-014");
    }

    @Test
    void takes_a_commune_directly_below_the_province_where_there_are_no_districts() {
        UnitPreview preview = UnitImport.preview(
                "u.csv",
                bytes(HEADER + "25,Tỉnh Phú Thọ,province,tỉnh,\n04792,Phường Tân Hoà,commune,phường,25\n"),
                RuleSet.LAW_83_2025);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.units()).hasSize(2);
    }

    @Test
    void refuses_every_district_under_the_law_of_2025() {
        List<ImportProblem> problems = problems(
                HEADER + PROVINCE + DISTRICT
                        + "244,Thành phố Phúc Yên,district,thành phố,26\n08707,Xã A,commune,xã,26\n",
                RuleSet.LAW_83_2025);
        assertThat(problems)
                .extracting(
                        p -> p.line() + " " + p.column() + " " + p.violation().code())
                .containsExactly("3 level TERRITORY-007", "4 level TERRITORY-007");
        assertThat(problems.get(0).violation().article()).contains("83/2025");
    }

    @Test
    void names_an_unknown_level_and_a_kind_of_another_level() {
        assertProblems(PROVINCE + "243,Huyện A,huyện,huyện,26\n", "3 level TERRITORY-006");
        assertProblems(PROVINCE + "243,Huyện A,district,xã,26\n", "3 kind TERRITORY-008");
        assertProblems(PROVINCE + DISTRICT + "08707,Đặc khu A,commune,đặc khu,243\n", "4 kind TERRITORY-008");
    }

    @Test
    void wants_exactly_one_province_with_nothing_above_it() {
        assertProblems("243,Huyện A,district,huyện,26\n", "1 level TERRITORY-009", "2 parent_code TERRITORY-012");
        assertProblems(PROVINCE + "25,Tỉnh Phú Thọ,province,tỉnh,\n", "3 level TERRITORY-010");
        assertProblems("26,Tỉnh Vĩnh Phúc,province,tỉnh,26\n", "2 parent_code TERRITORY-011");
    }

    @Test
    void refuses_names_that_cannot_be_printed() {
        assertProblems(PROVINCE + "243,\"Huyện\nA\",district,huyện,26\n", "3 name_vi TERRITORY-004");
        assertProblems(PROVINCE + "243,Huyện\u0007A,district,huyện,26\n", "3 name_vi TERRITORY-004");
        assertProblems(PROVINCE + "243,Huyện\u202EA,district,huyện,26\n", "3 name_vi TERRITORY-004");
        assertProblems(PROVINCE + "243," + "a".repeat(201) + ",district,huyện,26\n", "3 name_vi TERRITORY-005");
    }

    @Test
    void refuses_a_council_flag_that_is_neither_yes_nor_no() {
        List<ImportProblem> problems = problems(
                "code,name_vi,level,kind,parent_code,has_council\n26,Tỉnh Vĩnh Phúc,province,tỉnh,,chưa biết\n",
                RuleSet.LAW_85_2015);
        assertThat(problems)
                .extracting(ImportProblem::text)
                .containsExactly("line 2, has_council: Giá trị “chưa biết” không đúng: chỉ dùng có hoặc không.");
    }

    @Test
    void tells_all_that_is_wrong_with_a_line_at_once() {
        assertProblems(
                PROVINCE + "24x,,region,,999\n",
                "3 code TERRITORY-002",
                "3 name_vi TERRITORY-001",
                "3 level TERRITORY-006",
                "3 kind TERRITORY-001",
                "3 parent_code TERRITORY-012");
    }

    @Test
    void turns_an_unreadable_file_into_a_problem() {
        for (byte[] content :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 0}, new byte[] {(byte) 0xFF, 1, 2}, bytes("\n\n"))) {
            UnitPreview preview = UnitImport.preview("u.csv", content, RuleSet.LAW_85_2015);
            assertThat(preview.problems()).hasSize(1);
            assertThat(preview.problems().get(0).text()).startsWith("line 1, file: ");
            assertThat(preview.acceptable()).isFalse();
        }
        assertThat(problems(HEADER, RuleSet.LAW_85_2015))
                .extracting(p -> p.violation().code())
                .containsExactly("FILE-014");
        assertThat(problems(HEADER + "1,\"2\n", RuleSet.LAW_85_2015))
                .extracting(ImportProblem::line)
                .containsExactly(2);
    }

    static UnitPreview preview(String rows) {
        return UnitImport.preview("units.csv", bytes(HEADER + rows), RuleSet.LAW_85_2015);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ImportProblem> problems(String text, RuleSet ruleSet) {
        return UnitImport.preview("units.csv", bytes(text), ruleSet).problems();
    }

    private static void assertProblems(String rows, String... expected) {
        List<String> actual = new ArrayList<>();
        preview(rows).problems().forEach(p -> {
            actual.add(p.line() + " " + p.column() + " " + p.violation().code());
            assertThat(p.violation().sentenceVi()).doesNotContain("%s").isNotBlank();
            assertThat(p.violation().location()).isEqualTo("dòng " + p.line() + ", cột " + p.column());
        });
        assertThat(actual).containsExactlyInAnyOrder(expected);
    }
}
