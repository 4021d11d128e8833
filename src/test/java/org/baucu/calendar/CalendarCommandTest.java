package org.baucu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CalendarCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream oldOut = System.out;
    private final PrintStream oldErr = System.err;

    @BeforeEach
    void captureStreams() {
        System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(err, true, StandardCharsets.US_ASCII));
    }

    @AfterEach
    void restoreStreams() {
        System.setOut(oldOut);
        System.setErr(oldErr);
    }

    @Test
    void prints_csv_in_utf8_whatever_the_terminal_says() {
        int status = run("--law", "law-85-2015", "--election-day", "2021-05-23", "--format", "csv");

        assertThat(status).isZero();
        assertThat(stdout().lines())
                .startsWith("code,due,article,basis,certainty")
                .contains(
                        "provincial-commission-established,2021-02-07,Điều 22 khoản 1-2,law,verified-by-text",
                        "pc-dossier-deadline,2021-03-14T17:00+07:00,Điều 35 khoản 1; Điều 36,law,verified-by-text",
                        "na-consultation-1,2021-02-17,\"Điều 38 khoản 1, Điều 39 khoản 1\",law,verified-by-text",
                        "voter-list-complaint-resolved,,Điều 33,law,verified-by-text",
                        "units-proposal-to-nec,2021-02-27,KH 42/KH-HĐBCQG,plan,verified-by-text",
                        "ballots-delivered-to-polling-teams,2021-05-08,Điều 24 khoản 3 điểm d,law,inferred");
        assertThat(stdout()).doesNotContain("by-election", "\r");
        assertThat(stderr()).isEmpty();
    }

    @Test
    void csv_is_the_default() {
        run("--law", "law-83-2025", "--election-day", "2026-03-15");

        assertThat(stdout().lines())
                .contains("na-dossier-deadline,2026-02-01T17:00+07:00,Điều 35 khoản 1,law,verified-by-text");
    }

    @Test
    void prints_text_for_reading() {
        int status = run("--law", "law-85-2015", "--election-day", "2021-05-23", "--format", "text");

        assertThat(status).isZero();
        assertThat(stdout().lines())
                .contains("03/04/2021        Thành lập Tổ bầu cử (Điều 25 khoản 1)")
                .anyMatch(line -> line.startsWith("08/05/2021") && line.endsWith("; chưa đối chiếu văn bản)"));
    }

    @Test
    void lists_every_problem_on_standard_output() {
        int status = run("--law", "law-1992", "--election-day", "23/05/2021", "--format", "pdf", "--colour");

        assertThat(status).isEqualTo(2);
        assertThat(stdout().lines()).hasSize(4);
        assertThat(stdout()).contains("law-1992", "law-85-2015, law-83-2025", "23/05/2021", "pdf", "--colour");
    }

    @Test
    void names_missing_options_and_values() {
        assertThat(run()).isEqualTo(2);
        assertThat(stdout()).contains("Thiếu tùy chọn --law", "Thiếu tùy chọn --election-day");

        out.reset();
        assertThat(run("--law", "--election-day", "2021-05-23", "--election-day", "2021-05-30"))
                .isEqualTo(2);
        assertThat(stdout()).contains("Tùy chọn --law không có giá trị.", "--election-day được nhập 2 lần");
    }

    @Test
    void refuses_a_monday_and_a_rule_set_not_in_force_with_their_sentences() {
        int status = run("--law", "law-83-2025", "--election-day", "2021-05-24");

        assertThat(status).isEqualTo(2);
        assertThat(stdout().lines()).hasSize(2);
        assertThat(stdout()).contains("CALENDAR-001", "thứ hai", "Điều 5", "CALENDAR-002");
        assertThat(stdout()).doesNotContain("code,due");
    }

    @Test
    void warns_on_standard_error_when_announced_too_late() {
        int status = run("--law", "law-85-2015", "--election-day", "2021-05-23", "--announced", "2021-03-01");

        assertThat(status).isZero();
        assertThat(stderr()).contains("CALENDAR-003", "115 ngày");
        assertThat(stdout()).doesNotContain("CALENDAR-003");
    }

    private static int run(String... arguments) {
        return new CommandLine(new CalendarCommand()).execute(arguments);
    }

    private String stdout() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String stderr() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
