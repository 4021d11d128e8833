package org.baucu.progress.insight.heat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.progress.CaseState;
import org.junit.jupiter.api.Test;

class StepHeatTest {

    private static final Instant NOW = Instant.parse("2021-04-09T01:15:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofDays(3));

    @Test
    void tells_how_many_how_long_and_how_late() {
        StepHeat heat =
                StepHeat.of(List.of(task(1, 10, 5), task(12, 10, 5), task(6, -2, -7), task(3, 4, -1)), NOW, SOON);

        assertThat(heat.standing()).isEqualTo(4);
        assertThat(heat.longest()).isEqualTo(Duration.ofDays(12));
        assertThat(heat.median()).isEqualTo(Duration.ofDays(6));
        assertThat(heat.pastLaw()).isEqualTo(1);
        assertThat(heat.pastPlan()).isEqualTo(2);
        assertThat(heat.state()).isEqualTo(CaseState.OVER);
    }

    @Test
    void is_soon_due_before_it_is_late() {
        assertThat(StepHeat.of(List.of(task(1, 9, 2)), NOW, SOON).state()).isEqualTo(CaseState.SOON);
        assertThat(StepHeat.of(List.of(task(1, 9, 4)), NOW, SOON).state()).isEqualTo(CaseState.RUNNING);
    }

    @Test
    void a_decided_case_has_no_limit_left_to_pass() {
        StandingTask sending =
                new StandingTask("p", "user_Send", NOW.minus(Duration.ofDays(9)), Optional.empty(), Optional.empty());

        StepHeat heat = StepHeat.of(List.of(sending), NOW, SOON);

        assertThat(heat.pastLaw()).isZero();
        assertThat(heat.state()).isEqualTo(CaseState.RUNNING);
    }

    @Test
    void nothing_stands_where_there_is_no_task() {
        assertThat(StepHeat.of(List.of(), NOW, SOON)).isEqualTo(StepHeat.NONE);
        assertThat(StepHeat.NONE.state()).isEqualTo(CaseState.NOT_STARTED);
    }

    /** Open since some days, with limits in so many days from now. */
    private static StandingTask task(int openSince, int legalIn, int workingIn) {
        return new StandingTask(
                "p",
                "user_Propose",
                NOW.minus(Duration.ofDays(openSince)),
                Optional.of(NOW.plus(Duration.ofDays(legalIn))),
                Optional.of(NOW.plus(Duration.ofDays(workingIn))));
    }
}
