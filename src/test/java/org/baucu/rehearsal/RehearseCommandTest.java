package org.baucu.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;

/** The command that plays a province: a small one of two districts from the announcement to the published lists of candidates. */
@ResourceLock(Resources.SYSTEM_OUT)
class RehearseCommandTest {

    private static final String UNITS =
            """
            code,name_vi,level,kind,parent_code
            91,Tỉnh Thử Nghiệm,province,tỉnh,
            911,Huyện Một,district,huyện,91
            912,Huyện Hai,district,huyện,91
            91101,Xã Một,commune,xã,911
            91102,Xã Hai,commune,xã,911
            91201,Xã Ba,commune,xã,912
            91202,Xã Bốn,commune,xã,912
            """;

    @TempDir
    Path folder;

    @AfterEach
    void resetTheEnginesClock() {
        ClockUtil.reset();
    }

    @Test
    void plays_a_small_province_leaves_nothing_undone_and_counts_what_it_did() throws Exception {
        Path units = Files.writeString(folder.resolve("units.csv"), UNITS);
        Path report = folder.resolve("report.json");
        int status = run(
                "--units",
                units.toString(),
                "--law",
                "law-85-2015",
                "--election-day",
                "2021-05-23",
                "--polling-areas",
                "12",
                "--voters",
                "9000",
                "--until",
                "2021-05-03",
                "--seed",
                "3",
                "--faults",
                "0.5",
                "--report",
                report.toString());

        JsonNode result = new ObjectMapper().readTree(report.toFile());
        assertThat(status).isZero();
        assertThat(result.get("simulatedDays").asInt()).isEqualTo(96);
        assertThat(result.get("incidents").asInt()).isZero();
        assertThat(result.at("/bodies/commissions").asInt()).isEqualTo(7);
        assertThat(result.at("/bodies/teams").asInt()).isEqualTo(12);
        assertThat(result.at("/bodies/members").asInt()).isGreaterThan(12 * 11);
        assertThat(result.get("violationsRaised").asInt()).isPositive();
        assertThat(result.get("escalations").asInt()).isPositive();
        long late = 0;
        for (JsonNode process : result.get("processes")) {
            if (!RehearsalOnPostgresTest.NOT_OVER.contains(process.get("id").asText())) {
                assertThat(process.get("open").asInt())
                        .as(process.get("id").asText() + " open")
                        .isZero();
            }
            assertThat(process.get("failed").asInt())
                    .as(process.get("id").asText() + " failed")
                    .isZero();
            late += process.get("late").asLong();
        }
        assertThat(late).isPositive();
        assertThat(result.get("lists")).isNotEmpty().allSatisfy(list -> assertThat(
                        list.get("lawful").asBoolean())
                .as(list.toString())
                .isTrue());
        assertThat(result.at("/candidates/official").asInt()).isPositive();
    }

    @Test
    void lists_every_problem_of_the_input_on_standard_output() throws Exception {
        Path units = Files.writeString(
                folder.resolve("units.csv"),
                UNITS.replace("91202,Xã Bốn,commune,xã,912", "91201,Xã Bốn,commune,xã,999"));
        String said = said(
                "--units",
                units.toString(),
                "--election-day",
                "2021-05-23",
                "--polling-areas",
                "12",
                "--voters",
                "9000",
                "--until",
                "2021-04-13");
        assertThat(said).contains("line 8, code: ", "line 8, parent_code: ");
        assertThat(said("--sample", "nowhere", "--until", "2021-04-13")).contains("nowhere");
        assertThat(said("--sample", "vinh-phuc-2021", "--until", "2020-01-01", "--faults", "2"))
                .contains("--until", "--faults");
    }

    private static String said(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(args)).isEqualTo(2);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int run(String... args) {
        return new CommandLine(new RehearseCommand()).execute(args);
    }
}
