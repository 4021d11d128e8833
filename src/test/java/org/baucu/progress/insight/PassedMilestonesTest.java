package org.baucu.progress.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.DeadlineState;
import org.baucu.calendar.MilestoneProgress.Passed;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.board.BoardCase;
import org.baucu.progress.board.Moment;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

/** How many cases have passed each milestone, over the shipped plan. */
class PassedMilestonesTest {

    private static final Instant NOW = VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 0));
    private static final Instant LIMIT = VietnamTime.at(LocalDate.of(2021, 4, 3), VietnamTime.END_OF_DAY);
    private static final List<PlanLimit> PLAN = new PlanLimits(new StandaloneLawTables()).of(RuleSet.LAW_85_2015);
    private static final List<Unit> UNITS = List.of(
            new Unit("26", "Tỉnh", Level.PROVINCE, "tỉnh", Optional.empty(), true),
            new Unit("243", "Huyện", Level.DISTRICT, "huyện", Optional.of("26"), true),
            new Unit("a", "Xã A", Level.COMMUNE, "xã", Optional.of("243"), true),
            new Unit("b", "Xã B", Level.COMMUNE, "xã", Optional.of("243"), true),
            new Unit("c", "Phường C", Level.COMMUNE, "phường", Optional.of("243"), false));

    @Test
    void counts_what_the_plan_expects_of_each_unit() {
        Map<String, Passed> passed = count(UNITS);

        assertThat(passed.get("polling-teams-established").expected()).isEqualTo(3);
        assertThat(passed.get("commune-commission-established").expected())
                .as("a ward without a council has no commission")
                .isEqualTo(2);
        assertThat(passed.get("pc-units-announced").expected())
                .as("one council each at three levels, the ward none")
                .isEqualTo(4);
        assertThat(passed.get("na-units-announced").expected()).isEqualTo(1);
        assertThat(passed).doesNotContainKey("voter-list-posted");
    }

    @Test
    void tells_done_late_overdue_and_not_begun_apart() {
        Passed passed = count(UNITS, team("a", NOW.minusSeconds(60), true), team("b", null, false))
                .get("polling-teams-established");

        assertThat(passed).isEqualTo(new Passed("establish-polling-teams", 3, 0, 1, 1, 0, 0, Optional.empty()));
        assertThat(passed.state()).isEqualTo(DeadlineState.OVER);
        assertThat(passed.passed()).isEqualTo(1);
    }

    @Test
    void is_complete_when_the_last_case_was_decided() {
        Instant last = NOW.minusSeconds(60);
        Passed passed = count(
                        UNITS, team("a", LIMIT.minusSeconds(9), false), team("b", LIMIT, false), team("c", last, true))
                .get("polling-teams-established");

        assertThat(passed.completedAt()).contains(last);
        assertThat(passed.state()).isEqualTo(DeadlineState.LATE);
    }

    @Test
    void leaves_out_units_that_are_not_seen() {
        assertThat(count(UNITS.subList(2, 3), team("b", null, false)).get("polling-teams-established"))
                .isEqualTo(new Passed("establish-polling-teams", 1, 0, 0, 0, 0, 0, Optional.empty()));
    }

    private static Map<String, Passed> count(List<Unit> units, BoardCase... cases) {
        return PassedMilestones.count(PLAN, "e", units, List.of(cases), Moment.of(NOW));
    }

    private static BoardCase team(String unit, Instant decided, boolean late) {
        return new BoardCase(
                CaseKey.of("e", "establish-polling-teams", unit),
                Optional.of(LIMIT),
                Optional.empty(),
                Optional.ofNullable(decided),
                late);
    }
}
