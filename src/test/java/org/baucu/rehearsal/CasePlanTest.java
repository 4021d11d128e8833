package org.baucu.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.sample.SampleProvince;
import org.junit.jupiter.api.Test;

/** When simulated officials do the steps of a case, and what goes wrong. */
class CasePlanTest {

    private static final LocalDate OPENED = LocalDate.of(2021, 3, 1);
    private static final LocalDate WORKING = LocalDate.of(2021, 3, 9);
    private static final LocalDate LEGAL = LocalDate.of(2021, 3, 14);
    private static final int CASES = 2000;

    @Test
    void decides_between_opening_and_working_limit_when_nothing_goes_wrong() {
        assertThat(plans(0.0)).allSatisfy(plan -> {
            assertThat(plan.fault()).isEqualTo(CasePlan.Fault.NONE);
            assertThat(plan.decisionDay()).isBetween(OPENED, WORKING);
        });
    }

    @Test
    void goes_wrong_in_the_share_asked_for_half_late_and_half_with_a_mistake() {
        Map<CasePlan.Fault, Long> faults =
                plans(0.4).stream().collect(Collectors.groupingBy(CasePlan::fault, Collectors.counting()));
        assertThat(faults.get(CasePlan.Fault.LATE)).isBetween(CASES * 15L / 100, CASES * 25L / 100);
        assertThat(faults.get(CasePlan.Fault.MISTAKE)).isBetween(CASES * 15L / 100, CASES * 25L / 100);
    }

    @Test
    void is_late_by_one_to_five_days_against_the_legal_limit() {
        List<Long> daysLate = plans(1.0).stream()
                .filter(plan -> plan.fault() == CasePlan.Fault.LATE)
                .map(plan -> ChronoUnit.DAYS.between(LEGAL, plan.decisionDay()))
                .distinct()
                .sorted()
                .toList();
        assertThat(daysLate).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void is_the_same_for_the_same_seed_and_case_and_another_for_another_seed() {
        assertThat(plans(0.5)).isEqualTo(plans(0.5));
        Function<Long, List<CasePlan>> ofSeed = seed -> IntStream.range(0, CASES)
                .mapToObj(n -> CasePlan.of(file(n, Optional.of(LEGAL)), script(0.5, seed)))
                .toList();
        assertThat(ofSeed.apply(1L)).isNotEqualTo(ofSeed.apply(2L));
    }

    @Test
    void is_never_late_where_the_law_sets_no_limit() {
        assertThat(CasePlan.of(file(1, Optional.empty()), script(1.0, 1)).fault())
                .isNotEqualTo(CasePlan.Fault.LATE);
    }

    @Test
    void does_the_steps_in_their_order() {
        CasePlan plan = CasePlan.of(file(1, Optional.of(LEGAL)), script(0, 1));
        assertThat(plan.due(Step.PROPOSE)).isBefore(plan.due(Step.AGREE));
        assertThat(plan.due(Step.AGREE)).isBefore(plan.due(Step.DECIDE));
        assertThat(plan.due(Step.DECIDE)).isEqualTo(plan.due(Step.SEND));
    }

    @Test
    void plays_each_half_day_up_to_the_end_and_the_end_itself() {
        Instant from = VietnamTime.at(LocalDate.of(2021, 3, 1), LocalTime.of(8, 0));
        Instant until = VietnamTime.at(LocalDate.of(2021, 3, 3), LocalTime.MIDNIGHT);
        assertThat(Player.ticks(from, until))
                .containsExactly(
                        from,
                        VietnamTime.at(LocalDate.of(2021, 3, 1), LocalTime.of(14, 0)),
                        VietnamTime.at(LocalDate.of(2021, 3, 2), LocalTime.of(8, 0)),
                        VietnamTime.at(LocalDate.of(2021, 3, 2), LocalTime.of(14, 0)),
                        until);
    }

    private static List<CasePlan> plans(double faults) {
        return IntStream.range(0, CASES)
                .mapToObj(n -> CasePlan.of(file(n, Optional.of(LEGAL)), script(faults, 1)))
                .toList();
    }

    private static CaseFile file(int number, Optional<LocalDate> legal) {
        return new CaseFile(
                new CaseKey("e", "establish-boards", String.valueOf(number), "PC-commune"),
                "instance",
                "title",
                "milestone",
                legal.map(day -> VietnamTime.at(day, VietnamTime.END_OF_DAY)),
                legal.map(day -> VietnamTime.at(WORKING, VietnamTime.OFFICES_OPEN)),
                0,
                VietnamTime.at(OPENED, VietnamTime.OFFICES_OPEN),
                Optional.empty(),
                Optional.empty(),
                false,
                "");
    }

    private static Script script(double faults, long seed) {
        SampleProvince province = new SampleProvince(
                "e",
                "title",
                RuleSet.LAW_85_2015,
                LocalDate.of(2021, 5, 23),
                OPENED,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
        return new Script(province, seed, faults, Optional.empty());
    }
}
