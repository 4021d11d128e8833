package org.baucu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhasePlanTest {

    private static final LawTables TABLES = new StandaloneLawTables();
    private static final PhasePlan PLAN = new PhasePlan(TABLES);

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, establish-commission,    115",
        "LAW_85_2015, fix-electoral-units,     100",
        "LAW_85_2015, establish-boards,         85",
        "LAW_85_2015, fix-polling-areas,        75",
        "LAW_85_2015, establish-polling-teams,  65",
        "LAW_83_2025, establish-commission,    115",
        "LAW_83_2025, fix-polling-areas,        75",
        "LAW_83_2025, establish-polling-teams,  58"
    })
    void phases_open(RuleSet ruleSet, String process, long daysBefore) {
        assertThat(PLAN.opensDaysBefore(ruleSet, process)).isEqualTo(daysBefore);
    }

    @Test
    void refuses_a_process_it_does_not_know() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.opensDaysBefore(RuleSet.LAW_85_2015, "polling-day"));
    }

    @ParameterizedTest
    @CsvSource({"LAW_85_2015, 2021-05-23, 2021-03-29, 2021-03-19", "LAW_83_2025, 2026-03-15, 2026-01-26, 2026-01-16"})
    void polling_areas_get_the_plans_limit_before_the_teams(
            RuleSet ruleSet, LocalDate day, LocalDate limit, LocalDate working) {
        List<Milestone> all = planned(ruleSet, day);
        Milestone areas = find(all, "polling-areas-fixed").orElseThrow();

        assertThat(areas.day()).contains(limit);
        assertThat(areas.workingDay()).contains(working);
        assertThat(areas.basis()).isEqualTo("plan");
        assertThat(areas.article()).startsWith("Điều 11 khoản 4");
        assertThat(limit)
                .isBefore(find(all, "polling-teams-established")
                        .flatMap(Milestone::day)
                        .orElseThrow());
        assertThat(all.stream().map(Milestone::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_phase_opens_before_its_working_limit(RuleSet ruleSet) {
        LocalDate day = ruleSet == RuleSet.LAW_85_2015 ? LocalDate.of(2021, 5, 23) : LocalDate.of(2026, 3, 15);
        List<Milestone> all = planned(ruleSet, day);

        assertThat(PLAN.phases(ruleSet)).contains("establish-commission", "change-body-member");
        for (String process : PLAN.phases(ruleSet)) {
            LocalDate opens = day.minusDays(PLAN.opensDaysBefore(ruleSet, process));
            for (Map<String, Object> row :
                    TABLES.evaluate("phase-plan", Map.of("ruleSet", ruleSet.code(), "process", process))) {
                String milestone = (String) row.get("milestone");
                if (milestone != null) {
                    assertThat(find(all, milestone)
                                    .flatMap(Milestone::workingDay)
                                    .orElseThrow())
                            .as(process)
                            .isAfterOrEqualTo(opens);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void each_scope_of_a_process_stands_once_and_the_law_keeps_its_days(RuleSet ruleSet) {
        LocalDate day = ruleSet == RuleSet.LAW_85_2015 ? LocalDate.of(2021, 5, 23) : LocalDate.of(2026, 3, 15);
        List<Milestone> law = new StatutoryCalendar(TABLES).compute(ruleSet, day);
        List<Milestone> all = PLAN.over(law, ruleSet, day);

        assertThat(TABLES.evaluate("phase-plan", Map.of("ruleSet", ruleSet.code(), "process", "*")).stream()
                        .map(row -> row.get("process") + "/" + row.get("scope")))
                .doesNotHaveDuplicates();
        assertThat(law.stream().filter(m -> m.day().isPresent()))
                .allSatisfy(m ->
                        assertThat(find(all, m.code()).flatMap(Milestone::day)).isEqualTo(m.day()));
    }

    private static List<Milestone> planned(RuleSet ruleSet, LocalDate day) {
        return PLAN.over(new StatutoryCalendar(TABLES).compute(ruleSet, day), ruleSet, day);
    }

    private static Optional<Milestone> find(List<Milestone> all, String code) {
        return all.stream().filter(m -> m.code().equals(code)).findFirst();
    }
}
