package org.baucu.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input of every command: all problems on standard output in Vietnamese and nothing else there, status 2, and nothing is started. */
class BadInputTest {

    private static final String UNITS = "code,name_vi,level,kind,parent_code\n33,Tỉnh A,province,tỉnh,\n";

    @TempDir
    Path dir;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream oldOut = System.out;
    private final PrintStream oldErr = System.err;

    @BeforeEach
    void captureStreams() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreStreams() {
        System.setOut(oldOut);
        System.setErr(oldErr);
    }

    @Test
    void rehearse_lists_everything_that_is_wrong_with_its_options() {
        assertThat(refused(
                        "rehearse",
                        "--until",
                        "x",
                        "--faults",
                        "2",
                        "--seed",
                        "a",
                        "--bogus",
                        "--report",
                        dir + "/none/report.json"))
                .containsExactlyInAnyOrder(
                        "Không có tùy chọn --bogus.",
                        "Giá trị “x” của --until không phải là ngày viết theo mẫu 2021-05-23.",
                        "Giá trị “a” của --seed không phải là số nguyên.",
                        "Giá trị “2” của --faults không phải là số từ 0 đến 1.",
                        "--report: không ghi được tệp " + dir + "/none/report.json.",
                        "Chọn một trong hai: --sample hoặc --units.");
        assertThat(refused("rehearse")).contains("Thiếu tùy chọn --until (ngày cuối cùng).");
    }

    @Test
    void a_share_that_is_no_number_is_no_share() {
        assertThat(refused("rehearse", "--sample", "vinh-phuc-2021", "--until", "2021-02-01", "--faults", "NaN"))
                .containsExactly("Giá trị “NaN” của --faults không phải là số từ 0 đến 1.");
    }

    @Test
    void rehearse_refuses_an_unknown_sample_and_a_day_before_the_announcement() {
        assertThat(refused("rehearse", "--sample", "nope", "--until", "2021-02-01"))
                .containsExactly("Không có dữ liệu mẫu “nope”; các mẫu có sẵn: vinh-phuc-2021, phu-tho-2026.");
        assertThat(refused("rehearse", "--sample", "vinh-phuc-2021", "--until", "2021-01-27"))
                .containsExactly("--until: ngày 27/01/2021 trước ngày công bố bầu cử 28/01/2021.");
    }

    @Test
    void rehearse_refuses_a_day_that_is_no_sunday_and_numbers_that_are_none() throws IOException {
        assertThat(refused(
                        "rehearse",
                        "--units",
                        file(UNITS),
                        "--election-day",
                        "2021-05-24",
                        "--polling-areas",
                        "0",
                        "--voters",
                        "many",
                        "--until",
                        "2021-04-13"))
                .anyMatch(line -> line.startsWith("CALENDAR-001: Ngày bầu cử 24/05/2021 là thứ hai"))
                .contains(
                        "Giá trị “0” của --polling-areas phải từ 1 đến 100000.",
                        "Giá trị “many” của --voters không phải là số nguyên.");
    }

    @Test
    void rehearse_lists_every_bad_row() throws IOException {
        assertThat(refused(
                        "rehearse",
                        "--units",
                        file(UNITS + "33,Tỉnh B,province,tỉnh,\n243,H,district,huyện,99\n"),
                        "--election-day",
                        "2021-05-23",
                        "--polling-areas",
                        "10",
                        "--voters",
                        "5000",
                        "--until",
                        "2021-04-13"))
                .contains(
                        "line 3, code: Mã “33” đã có ở dòng 2.",
                        "line 4, parent_code: Không có đơn vị nào mang mã cấp trên “99” trong danh sách.");
        assertThat(refused("rehearse", "--units", dir + "/none.csv", "--until", "2021-04-13"))
                .contains(
                        "line 1, file: Không đọc được tệp " + dir + "/none.csv.",
                        "Thiếu tùy chọn --election-day (ngày bầu cử).",
                        "Thiếu tùy chọn --polling-areas (số khu vực bỏ phiếu).",
                        "Thiếu tùy chọn --voters (số cử tri).");
    }

    @Test
    void import_units_lists_everything_that_is_wrong_with_its_options() {
        assertThat(refused("import-units", "--law", "law-1", "--bogus"))
                .containsExactlyInAnyOrder(
                        "Không có tùy chọn --bogus.",
                        "Thiếu tùy chọn --file (danh sách đơn vị hành chính).",
                        "Không có bộ quy tắc “law-1”; các bộ quy tắc: law-85-2015, law-83-2025.",
                        "Thiếu tùy chọn --election (cuộc bầu cử; không cần khi có --dry-run).");
    }

    @Test
    void a_command_that_does_not_exist() {
        assertThat(refused("frobnicate")).containsExactly("Không có lệnh hoặc tùy chọn frobnicate.");
    }

    private List<String> refused(String... args) {
        out.reset();
        assertThat(BauCuCommand.run(args)).isEqualTo(BauCuCommand.BAD_INPUT);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String file(String text) throws IOException {
        return Files.writeString(dir.resolve("units.csv"), text).toString();
    }
}
