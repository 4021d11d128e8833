package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.CaseState;
import org.junit.jupiter.api.Test;

/** The state of a case as time goes by. */
class MomentTest {

    private static final Optional<Instant> LEGAL =
            Optional.of(VietnamTime.at(LocalDate.of(2021, 4, 3), VietnamTime.END_OF_DAY));
    private static final Optional<Instant> WORKING =
            Optional.of(VietnamTime.at(LocalDate.of(2021, 3, 29), VietnamTime.OFFICES_OPEN));

    @Test
    void a_case_runs_is_soon_due_and_overdue_only_because_time_passes() {
        assertThat(open(LEGAL, WORKING, 25, 23, 59)).isEqualTo(CaseState.RUNNING);
        assertThat(open(LEGAL, WORKING, 26, 0, 0))
                .as("three days to the plan's limit")
                .isEqualTo(CaseState.SOON);
        assertThat(open(LEGAL, Optional.empty(), 30, 23, 59)).isEqualTo(CaseState.RUNNING);
        assertThat(open(LEGAL, Optional.empty(), 31, 0, 0))
                .as("three days to the law's")
                .isEqualTo(CaseState.SOON);
        assertThat(Moment.of(LEGAL.orElseThrow()).state(LEGAL, WORKING, false, false))
                .as("the last second counts")
                .isEqualTo(CaseState.SOON);
        assertThat(Moment.of(LEGAL.orElseThrow().plusMillis(1)).state(LEGAL, WORKING, false, false))
                .isEqualTo(CaseState.OVER);
        assertThat(open(Optional.empty(), Optional.empty(), 31, 0, 0)).isEqualTo(CaseState.RUNNING);
    }

    @Test
    void what_is_decided_stays_as_it_was_decided() {
        Moment later = Moment.of(LEGAL.orElseThrow().plusSeconds(86_400));
        assertThat(later.state(LEGAL, WORKING, true, false)).isEqualTo(CaseState.DONE);
        assertThat(later.state(LEGAL, WORKING, true, true)).isEqualTo(CaseState.LATE);
    }

    private static CaseState open(Optional<Instant> legal, Optional<Instant> working, int day, int hour, int minute) {
        return Moment.of(VietnamTime.at(LocalDate.of(2021, 3, day), LocalTime.of(hour, minute)))
                .state(legal, working, false, false);
    }
}
