package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportUnitsCommandTest {

    private static final String GOOD =
            UnitImportTest.HEADER + UnitImportTest.PROVINCE + UnitImportTest.DISTRICT + UnitImportTest.COMMUNE;

    @TempDir
    Path dir;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void says_how_many_units_are_good() throws IOException {
        assertThat(run("--file", file(GOOD), "--dry-run")).isZero();
        assertThat(printed()).containsExactly("Hợp lệ: 3 đơn vị hành chính (1 cấp tỉnh, 1 cấp huyện, 1 cấp xã).");
    }

    @Test
    void prints_each_problem_on_a_line_and_ends_with_2() throws IOException {
        String bad = GOOD + "08708,Xã A,commune,xã,999\n08707,Xã B,commune,xã,243\n";
        assertThat(run("--file", file(bad), "--dry-run")).isEqualTo(2);
        assertThat(printed())
                .containsExactly(
                        "line 5, parent_code: Không có đơn vị nào mang mã cấp trên “999” trong danh sách.",
                        "line 6, code: Mã “08707” đã có ở dòng 4.");
    }

    @Test
    void checks_under_the_law_it_is_given() throws IOException {
        assertThat(run("--file", file(GOOD), "--dry-run", "--law", "law-83-2025"))
                .isEqualTo(2);
        assertThat(printed().get(0)).startsWith("line 3, level: Luật áp dụng");
        assertThat(run("--file", file(GOOD), "--dry-run", "--law", "law-1")).isEqualTo(2);
        assertThat(printed()).contains("Không có bộ quy tắc “law-1”; các bộ quy tắc: law-85-2015, law-83-2025.");
    }

    @Test
    void says_so_when_there_is_no_such_file() {
        assertThat(run("--file", dir.resolve("none.csv").toString(), "--dry-run"))
                .isEqualTo(2);
        assertThat(printed().get(0)).startsWith("line 1, file: Không đọc được tệp ");
    }

    @Test
    void hands_the_file_to_the_application_without_dry_run() throws IOException {
        ImportUnitsCommand.Importer importer = (election, content, name) -> {
            assertThat(election).isEqualTo("vinh-phuc-2021");
            return UnitImport.preview(name, content, RuleSet.LAW_85_2015);
        };
        assertThat(run(importer, "--file", file(GOOD), "--election", "vinh-phuc-2021"))
                .isZero();
        assertThat(printed().get(0)).startsWith("Đã nhập: 3 ");
    }

    @Test
    void needs_an_election_to_import_into_and_tells_why_one_is_refused() throws IOException {
        assertThat(run("--file", file(GOOD))).isEqualTo(2);
        assertThat(printed()).containsExactly("Thiếu tùy chọn --election (cuộc bầu cử; không cần khi có --dry-run).");
        out.reset();
        ImportUnitsCommand.Importer importer = (election, content, name) -> {
            throw new RefusedException(TerritoryRule.UNITS_STAND.broken(""));
        };
        assertThat(run(importer, "--file", file(GOOD), "--election", "x")).isEqualTo(2);
        assertThat(printed()).containsExactly("line 1, file: Cuộc bầu cử này đã có danh sách đơn vị hành chính.");
    }

    private int run(String... args) {
        return run(
                (election, content, name) -> {
                    throw new AssertionError("a dry run must not import");
                },
                args);
    }

    private int run(ImportUnitsCommand.Importer importer, String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new ImportUnitsCommand(importer, stream)).execute(args);
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String file(String text) throws IOException {
        return Files.writeString(dir.resolve("units.csv"), text).toString();
    }
}
