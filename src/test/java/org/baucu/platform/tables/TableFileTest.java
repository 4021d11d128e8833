package org.baucu.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class TableFileTest {

    @Test
    void reads_csv_with_comma_semicolon_and_tab() {
        for (String separator : List.of(",", ";", "\t")) {
            TableFile file = csv("mã;tên\n08707;Xã Thanh Trù\n".replace(";", separator));
            assertThat(file.header()).containsExactly("mã", "tên");
            assertThat(file.rows()).hasSize(1);
            assertThat(file.rows().get(0).get("mã")).isEqualTo("08707");
            assertThat(file.rows().get(0).get("TÊN")).isEqualTo("Xã Thanh Trù");
        }
    }

    @Test
    void reads_csv_with_byte_order_mark_and_windows_line_ends() {
        TableFile file = csv("\uFEFFa,b\r\n1,2\r\n\r\n3,4");
        assertThat(file.header()).containsExactly("a", "b");
        assertThat(file.rows()).extracting(TableRow::line).containsExactly(2, 4);
    }

    @Test
    void counts_the_lines_of_a_quoted_cell() {
        TableFile file = csv("a,b\n\"một\nhai\",2\n\n3,4\n");
        assertThat(file.rows()).extracting(TableRow::line).containsExactly(2, 5);
        assertThat(file.rows().get(0).get("a")).isEqualTo("một\nhai");
    }

    @Test
    void takes_separators_in_quotes_for_text() {
        assertThat(csv("a,\"b;c;d;e\"\n1,2\n").header()).containsExactly("a", "b;c;d;e");
    }

    @Test
    void makes_text_one_whatever_form_and_space_it_came_in() {
        String decomposed = Normalizer.normalize("Xã Thanh Trù", Normalizer.Form.NFD);
        TableFile file = csv("tên,x\n\u00A0" + decomposed.replace(" ", "\u00A0") + " \u00A0,1\n");
        assertThat(file.rows().get(0).get("tên")).isEqualTo("Xã Thanh Trù");
    }

    @Test
    void finds_a_heading_written_in_the_decomposed_form() {
        TableFile file = csv(Normalizer.normalize("tên", Normalizer.Form.NFD) + "\nA\n");
        assertThat(file.rows().get(0).get("tên")).isEqualTo("A");
    }

    @Test
    void fills_missing_cells_and_refuses_extra_ones() {
        assertThat(csv("a,b\n1\n").rows().get(0).get("b")).isEmpty();
        assertThat(csv("a,b\n1,2,,\n").rows()).hasSize(1);
        assertRefused(csvBytes("a,b\n1,2\n1,2,3\n"), FileRule.MORE_CELLS, "dòng 3");
    }

    @Test
    void refuses_files_that_are_no_table() throws IOException {
        assertRefused(new byte[0], FileRule.EMPTY, "");
        assertRefused(csvBytes(" \n\n"), FileRule.EMPTY, "");
        assertRefused(csvBytes("\n1,2\n"), FileRule.NO_HEADER, "dòng 1");
        assertRefused(csvBytes("a,,c\n1,2,3\n"), FileRule.NO_HEADER, "dòng 1");
        assertRefused(csvBytes("a,A\n1,2\n"), FileRule.HEADING_TWICE, "dòng 1, cột A");
        assertRefused(csvBytes("a,b\n1,2\n3,\"4\n5,6\n"), FileRule.BROKEN_LINE, "dòng 3");
        assertRefused(csvBytes("a,b\n1,\"2\"x\n"), FileRule.BROKEN_LINE, "dòng 2");
        assertRefused("tên\nXã Trù\n".getBytes(Charset.forName("windows-1258")), FileRule.NOT_UTF8, "");
        assertRefused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE), FileRule.NOT_UTF8, "");
        assertRefused(new byte[20 * 1024 * 1024 + 1], FileRule.TOO_BIG, "");
        assertRefused(csvBytes("a\n" + "x".repeat(4_001) + "\n"), FileRule.LONG_CELL, "dòng 2");
        assertRefused(csvBytes("a,".repeat(201) + "b\n"), FileRule.TOO_MANY, "dòng 1");
        assertRefused(csvBytes("a\n" + "1\n".repeat(100_001)), FileRule.TOO_MANY, "dòng 100002");
    }

    @Test
    void takes_a_hundred_thousand_lines() {
        assertThat(csv("a\n" + "1\n".repeat(100_000)).rows()).hasSize(100_000);
    }

    @Test
    void checks_headings_against_those_asked_for() {
        List<Violation> wrong = csv("code,tên,note\n1,2,3\n").checkHeader(List.of("code", "name"), List.of("note"));
        assertThat(wrong).extracting(Violation::code).containsExactly("FILE-011", "FILE-012");
        assertThat(wrong).extracting(Violation::location).containsExactly("dòng 1, cột name", "dòng 1, cột tên");
    }

    @Test
    void reads_back_what_the_template_writes() {
        byte[] workbook = TableTemplate.xlsx(
                "Khu vực", List.of("Số", "Tên"), List.of(List.of("01", "Nhà văn hóa"), List.of("02")), "Ghi chú");
        TableFile file = TableFile.read("mau.xlsx", workbook);
        assertThat(file.header()).containsExactly("Số", "Tên");
        assertThat(file.rows()).extracting(r -> r.get("Số")).containsExactly("01", "02");
        assertThat(file.rows()).extracting(TableRow::line).containsExactly(2, 3);
        assertThat(TableFile.read("không có đuôi", workbook)).isEqualTo(file);
    }

    @Test
    void reads_numbers_dates_and_zeros_of_a_workbook_as_a_person_sees_them() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            List<String> header = List.of("nguyên", "lẻ", "mã", "ngày", "công thức", "đúng", "ngày, giờ", "nửa đêm");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(3, 0, 1200);
            sheet.value(3, 1, new BigDecimal("1.50"));
            sheet.value(3, 2, 8707);
            sheet.style(3, 2).format("00000").set();
            sheet.value(3, 3, LocalDate.of(1975, 4, 9));
            sheet.style(3, 3).format("dd/mm/yyyy").set();
            sheet.formula(3, 4, "1+1");
            sheet.value(3, 5, true);
            sheet.value(3, 6, LocalDateTime.of(2021, 4, 9, 8, 30));
            sheet.style(3, 6).format("dd/mm/yyyy hh:mm").set();
            sheet.value(3, 7, LocalDateTime.of(2021, 4, 9, 0, 0));
            sheet.style(3, 7).format("dd/mm/yyyy hh:mm").set();
        }
        TableRow row = TableFile.read("x.xlsx", out.toByteArray()).rows().get(0);
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.get("nguyên")).isEqualTo("1200");
        assertThat(row.get("lẻ")).isEqualTo("1.5");
        assertThat(row.get("mã")).isEqualTo("08707");
        assertThat(row.get("ngày")).isEqualTo("09/04/1975");
        assertThat(row.get("đúng")).isEqualTo("1");
        assertThat(row.get("ngày, giờ")).isEqualTo("09/04/2021 08:30");
        assertThat(row.get("nửa đêm")).isEqualTo("09/04/2021");
    }

    @Test
    void refuses_what_only_looks_like_a_workbook() throws IOException {
        assertRefused("danh-sach.xls", csvBytes("a,b\n1,2\n"), FileRule.NOT_XLSX, "");
        assertRefused(zip("word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8)), FileRule.NOT_XLSX, "");
        byte[] good = TableTemplate.xlsx("a", List.of("a"), List.of(List.of("1")), "");
        assertRefused(Arrays.copyOf(good, good.length / 2), FileRule.NOT_XLSX, "");
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = good.clone();
            for (int hit = 0; hit < 5; hit++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(TableFile.read("x.xlsx", damaged).header()).isNotNull();
            } catch (RefusedException e) {
                assertThat(e.violations()).isNotEmpty().allMatch(v -> v.code().startsWith("FILE-"));
            }
        }
    }

    @Test
    void refuses_a_workbook_that_unpacks_to_hundreds_of_megabytes() throws IOException {
        assertRefused(zip("xl/worksheets/sheet1.xml", new byte[210 * 1024 * 1024]), FileRule.INFLATES, "");
    }

    @Test
    void refuses_a_cell_far_beyond_the_last_column_of_a_sheet() throws IOException {
        assertRefused(
                zip("xl/worksheets/sheet1.xml", "<row><c r=\"ZZZZZZ1\"/></row>".getBytes(StandardCharsets.UTF_8)),
                FileRule.NOT_XLSX,
                "");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static TableFile csv(String text) {
        return TableFile.read("bang.csv", csvBytes(text));
    }

    private static byte[] csvBytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] content, FileRule rule, String location) {
        assertRefused("bang.csv", content, rule, location);
    }

    private static void assertRefused(String name, byte[] content, FileRule rule, String location) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> TableFile.read(name, content));
        assertThat(refused).isNotNull();
        assertThat(refused.violations()).extracting(Violation::code).containsExactly(rule.code());
        assertThat(refused.violations()).extracting(Violation::location).containsExactly(location);
    }
}
