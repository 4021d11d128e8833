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
        "LAW_83_2025, establish-polling-teams,  58",
        "LAW_85_2015, allocate-structure~1,    112",
        "LAW_85_2015, consultation-round~1,    104",
        "LAW_85_2015, allocate-structure~2,     94",
        "LAW_85_2015, nominate-by-agency,       93",
        "LAW_85_2015, nominate-by-hamlet,       93",
        "LAW_85_2015, consultation-round~2,     69",
        "LAW_85_2015, allocate-structure~3,     64",
        "LAW_85_2015, consultation-round~3,     39",
        "LAW_85_2015, official-candidate-list,  31",
        "LAW_85_2015, ballot-proof,             24",
        "LAW_83_2025, allocate-structure~1,    112",
        "LAW_83_2025, consultation-round~2,     41",
        "LAW_83_2025, allocate-structure~3,     39",
        "LAW_83_2025, consultation-round~3,     34",
        "LAW_83_2025, official-candidate-list,  22",
        "LAW_83_2025, post-candidate-lists,     16"
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

        assertThat(PLAN.phases(ruleSet))
                .contains("establish-commission", "change-body-member", "consultation-round~3", "petition");
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

    @ParameterizedTest
    @CsvSource({
        "consultation-round~1,    na-structure-proposed",
        "consultation-round~1,    pc-structure-proposed-commune",
        "allocate-structure~2,    pc-consultation-1",
        "consultation-round~2,    agency-nominations",
        "consultation-round~2,    hamlet-nominations",
        "consultation-round~2,    pc-dossier-deadline",
        "allocate-structure~3,    na-consultation-2",
        "consultation-round~3,    residence-voter-meetings",
        "consultation-round~3,    voter-raised-matters-verified",
        "consultation-round~3,    na-adjustment-2",
        "official-candidate-list, pc-consultation-3",
        "ballot-proof,            pc-official-list-published",
        "candidate-biographies,   na-official-list-published",
        "post-candidate-lists,    pc-official-list-published",
        "campaign,                pc-official-list-published",
        "deliver-biographies,     candidate-biographies-printed"
    })
    void a_phase_opens_after_the_limit_of_what_it_rests_on(String phase, String before) {
        for (RuleSet ruleSet : RuleSet.values()) {
            LocalDate day = day(ruleSet);
            assertThat(day.minusDays(PLAN.opensDaysBefore(ruleSet, phase)))
                    .as(phase + " under " + ruleSet.code())
                    .isAfter(find(planned(ruleSet, day), before)
                            .flatMap(Milestone::day)
                            .orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_the_plan_alone_dates_says_so(RuleSet ruleSet) {
        List<Milestone> all = planned(ruleSet, day(ruleSet));

        assertThat(List.of(
                        "agency-nominations",
                        "hamlet-nominations",
                        "residence-voter-meetings",
                        "ballot-proof-approved",
                        "candidate-biographies-printed",
                        "candidate-biographies-delivered"))
                .allSatisfy(code -> assertThat(find(all, code)).hasValueSatisfying(m -> {
                    assertThat(m.basis()).isEqualTo("plan");
                    assertThat(m.day()).isPresent();
                }));
        assertThat(find(all, "na-consultation-2").map(Milestone::basis)).contains("law");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_second_adjustment_is_the_national_assemblys_alone(RuleSet ruleSet) {
        assertThat(PLAN.scopes(ruleSet, "allocate-structure~3")).containsExactly("NA");
        assertThat(PLAN.scopes(ruleSet, "allocate-structure~2")).contains("NA", "PC-province", "PC-commune");
        assertThat(PLAN.scopes(ruleSet, "nominate-by-hamlet")).containsExactly("PC-commune");
        assertThat(PLAN.scopes(ruleSet, "post-candidate-lists")).containsExactly("*");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.scopes(ruleSet, "consultation-round~4"));
    }

    private static LocalDate day(RuleSet ruleSet) {
        return ruleSet == RuleSet.LAW_85_2015 ? LocalDate.of(2021, 5, 23) : LocalDate.of(2026, 3, 15);
    }

    private static List<Milestone> planned(RuleSet ruleSet, LocalDate day) {
        return PLAN.over(new StatutoryCalendar(TABLES).compute(ruleSet, day), ruleSet, day);
    }

    private static Optional<Milestone> find(List<Milestone> all, String code) {
        return all.stream().filter(m -> m.code().equals(code)).findFirst();
    }
}
