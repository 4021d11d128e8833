package org.baucu.progress.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.baucu.platform.VietnamTime;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final Instant NOW = VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 15));
    private static final LocalDate ANNOUNCED = LocalDate.of(2021, 1, 28);

    @Test
    void a_moment_until_now_is_taken() {
        assertThat(form("09/04/2021", "8:15", "An", "Chủ tịch").faults(NOW, ANNOUNCED))
                .isEmpty();
        assertThat(form("01/03/2021", "17:00", "An", "Chủ tịch").at())
                .contains(VietnamTime.at(LocalDate.of(2021, 3, 1), LocalTime.of(17, 0)));
    }

    @Test
    void a_moment_to_come_or_before_the_election_or_none_at_all_is_not() {
        assertThat(form("09/04/2021", "08:16", "An", "Chủ tịch").faults(NOW, ANNOUNCED))
                .containsEntry("day", "future");
        assertThat(form("27/01/2021", "08:00", "An", "Chủ tịch").faults(NOW, ANNOUNCED))
                .containsEntry("day", "before");
        assertThat(form("31/02/2021", "08:00", "An", "Chủ tịch").faults(NOW, ANNOUNCED))
                .containsEntry("day", "day");
        assertThat(form("09/04/2021", "25:00", "An", "Chủ tịch").faults(NOW, ANNOUNCED))
                .containsEntry("time", "time");
    }

    @Test
    void somebody_has_to_sign() {
        assertThat(form("09/04/2021", "08:00", " ", "").faults(NOW, ANNOUNCED))
                .containsEntry("name", "missing")
                .containsEntry("title", "missing");
        assertThat(form("09/04/2021", "08:00", "A".repeat(101), "Chủ tịch").faults(NOW, ANNOUNCED))
                .containsEntry("name", "long");
    }

    @Test
    void an_issuing_body_is_a_commission_or_a_committee() {
        ReportForm form = new ReportForm("26", "tbc", "09/04/2021", "08:00", "", "An", "Chủ tịch", "a\n\n b ");

        assertThat(form.faults(NOW, ANNOUNCED)).containsOnlyKeys("body");
        assertThat(form.receiverLines()).containsExactly("a", "b");
    }

    private static ReportForm form(String day, String time, String name, String title) {
        return new ReportForm("26", "ubbc", day, time, "", name, title, "Lưu: VT.");
    }
}
