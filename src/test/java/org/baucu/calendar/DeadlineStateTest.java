package org.baucu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.junit.jupiter.api.Test;

class DeadlineStateTest {

    private static final Optional<Instant> LEGAL =
            Optional.of(VietnamTime.at(LocalDate.of(2021, 4, 3), VietnamTime.END_OF_DAY));
    private static final Optional<Instant> WORKING =
            Optional.of(VietnamTime.at(LocalDate.of(2021, 3, 29), LocalTime.of(8, 0)));

    @Test
    void waits_runs_nears_and_passes_its_limits() {
        assertThat(state(false, "2021-03-25T23:00")).isEqualTo(DeadlineState.NONE);
        assertThat(state(true, "2021-03-25T23:00")).isEqualTo(DeadlineState.RUN);
        assertThat(state(true, "2021-03-26T00:00")).isEqualTo(DeadlineState.SOON);
        assertThat(state(true, "2021-04-03T23:59")).isEqualTo(DeadlineState.SOON);
        assertThat(state(true, "2021-04-04T00:00")).isEqualTo(DeadlineState.OVER);
    }

    @Test
    void done_is_late_after_the_legal_limit_only() {
        assertThat(DeadlineState.of(LEGAL, WORKING, true, Optional.of(at("2021-04-03T23:00")), at("2021-06-01T00:00")))
                .isEqualTo(DeadlineState.DONE);
        assertThat(DeadlineState.of(LEGAL, WORKING, true, Optional.of(at("2021-04-04T00:00")), at("2021-06-01T00:00")))
                .isEqualTo(DeadlineState.LATE);
    }

    @Test
    void without_a_limit_nothing_is_late() {
        assertThat(DeadlineState.of(Optional.empty(), Optional.empty(), true, Optional.empty(), at("2021-06-01T00:00")))
                .isEqualTo(DeadlineState.RUN);
        assertThat(DeadlineState.of(
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.of(at("2021-06-01T00:00")),
                        at("2021-06-01T00:00")))
                .isEqualTo(DeadlineState.DONE);
    }

    private static DeadlineState state(boolean started, String localTime) {
        return DeadlineState.of(LEGAL, WORKING, started, Optional.empty(), at(localTime));
    }

    private static Instant at(String localTime) {
        return java.time.LocalDateTime.parse(localTime).atZone(VietnamTime.ZONE).toInstant();
    }
}
