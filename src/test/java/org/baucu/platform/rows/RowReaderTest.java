package org.baucu.platform.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells may hold, and how a cell that cannot be read is named. */
class RowReaderTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("name", "Họ và tên"),
            Column.date("born", "Ngày sinh"),
            Column.dateTime("at", "Ngày giờ"),
            Column.number("count", "Số người"),
            Column.choice(
                    "sex", "Giới tính", List.of(new Column.Option("female", "Nữ"), new Column.Option("male", "Nam"))),
            Column.yesNo("party", "Đảng viên"));

    @Test
    void cells_are_read_as_officials_write_them() {
        RowReader reader = reader(Map.of(
                "name",
                " Lê  Bình ",
                "born",
                "3/2/1980",
                "at",
                "09/04/2021 14h30",
                "count",
                "1.250",
                "sex",
                "nữ",
                "party",
                "Không"));
        assertThat(reader.date(0, "born")).isEqualTo(LocalDate.of(1980, 2, 3));
        assertThat(reader.dateTime(0, "at")).isEqualTo(VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(14, 30)));
        assertThat(reader.number(0, "count")).isEqualTo(1_250);
        assertThat(reader.choice(0, "sex")).isEqualTo("female");
        assertThat(reader.yes(0, "party")).isFalse();
        assertThat(reader.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/04/2021", "14:30", "09/04/2021 24:00", "31/02/2021 08:00", "09/04/2021 14:75"})
    void a_day_and_an_hour_must_both_be_there_and_exist(String text) {
        RowReader reader = reader(Map.of("at", text));
        reader.dateTime(0, "at");
        assertThat(reader.violations()).extracting(Violation::code).containsExactly("ROW-004");
    }

    @Test
    void what_cannot_be_read_names_row_and_column() {
        RowReader reader = reader(Map.of("name", "", "born", "31/02/1980", "count", "ba", "sex", "khác", "party", "?"));
        reader.required(0, "name");
        reader.date(0, "born");
        reader.number(0, "count");
        reader.choice(0, "sex");
        reader.yes(0, "party");
        assertThat(reader.violations())
                .extracting(Violation::code)
                .containsExactly("ROW-001", "ROW-003", "ROW-002", "ROW-005", "ROW-006");
        assertThat(reader.violations().get(1).location()).isEqualTo("hàng 1, cột Ngày sinh");
        assertThat(reader.violations().get(3).sentenceVi()).contains("Nữ; Nam");
    }

    @Test
    void a_text_that_is_too_long_is_not_cut() {
        RowReader reader = reader(Map.of("name", "a".repeat(301)));
        assertThat(reader.text(0, "name")).isEmpty();
        assertThat(reader.violations()).extracting(Violation::code).containsExactly("ROW-007");
    }

    @Test
    void the_lines_of_a_spreadsheet_fill_given_rows_by_their_id_and_change_nothing_that_is_given() {
        List<Column> columns = List.of(Column.id("id"), Column.given("who", "Ai"), Column.number("votes", "Số phiếu"));
        RowGrid grid = new RowGrid(List.of(), columns);
        List<Map<String, String>> given = List.of(
                Map.of("id", "a", "who", "Lê Bình", "votes", ""), Map.of("id", "b", "who", "Trần Cúc", "votes", "7"));
        List<Map<String, String>> lines = List.of(Map.of("id", " a ", "who", "Kẻ khác", "votes", "5"));
        assertThat(GivenRows.filled(given, lines, grid))
                .containsExactly(
                        Map.of("id", "a", "who", "Lê Bình", "votes", "5"),
                        Map.of("id", "b", "who", "Trần Cúc", "votes", "7"));
        assertThatThrownBy(() -> GivenRows.filled(given, List.of(Map.of("id", "c", "who", "", "votes", "1")), grid))
                .hasMessageContaining("ROW-008");
    }

    @Test
    void what_was_typed_is_brought_to_the_rows_given_now() {
        Column verdict = Column.choice("verdict", "Kết luận", List.of(new Column.Option("kept", "Đưa vào")));
        RowGrid grid = new RowGrid(List.of(), List.of(Column.id("id"), Column.given("who", "Ai"), verdict));
        Rows typed = new Rows(
                Map.of("place", "Hội trường"),
                List.of(
                        Map.of("id", "a", "who", "Tên cũ", "verdict", "kept"),
                        Map.of("id", "b", "who", "Trần Cúc", "verdict", "kept"),
                        Map.of("id", "d", "who", "Vũ Én", "verdict", "")));
        Rows given = Rows.of(List.of(
                Map.of("id", "c", "who", "Lê Dung", "verdict", ""),
                Map.of("id", "a", "who", "Lê Bình", "verdict", "")));
        GivenNow now = GivenNow.of(typed, given, grid);
        assertThat(now.rows())
                .isEqualTo(new Rows(
                        Map.of("place", "Hội trường"),
                        List.of(
                                Map.of("id", "a", "who", "Lê Bình", "verdict", "kept"),
                                Map.of("id", "c", "who", "Lê Dung", "verdict", ""))));
        assertThat(now.joined()).containsExactly("Lê Dung");
        assertThat(now.gone())
                .containsExactly(
                        new GivenNow.Gone("Trần Cúc", Map.of(verdict, "kept")), new GivenNow.Gone("Vũ Én", Map.of()));
        assertThat(GivenNow.of(now.rows(), given, grid).changed()).isFalse();
    }

    @Test
    void a_cell_names_its_faults_in_the_order_they_were_found() {
        List<String> codes = List.of("ROW-010", "BODIES-003", "ROW-002", "WORK-027", "ROW-001");
        List<Violation> broken = codes.stream()
                .map(code -> new Violation(code, "Sai", "Wrong", "", "Sửa", "Mend it", "hàng 1, cột Họ và tên"))
                .toList();
        assertThat(RowFaults.of(broken, List.of(Map.of("name", "Lê Bình")), COLUMNS)
                        .cells())
                .containsExactly(Map.entry("0:name", new CellFault(broken)));
    }

    private static RowReader reader(Map<String, String> row) {
        return new RowReader(List.of(), COLUMNS, Rows.of(List.of(row)), i -> "hàng " + (i + 1));
    }
}
