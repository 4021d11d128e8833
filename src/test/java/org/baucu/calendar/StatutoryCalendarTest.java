package org.baucu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryCalendarTest {

    private static final LocalDate MAY_2021 = LocalDate.of(2021, 5, 23);
    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 15);
    private static final LawTables TABLES = new StandaloneLawTables();
    private static final StatutoryCalendar CALENDAR = new StatutoryCalendar(TABLES);

    @ParameterizedTest
    @CsvSource({
        "election-day-announced,            2021-01-28",
        "na-structure-proposed,             2021-02-07",
        "pc-structure-proposed-district,    2021-02-07",
        "provincial-commission-established, 2021-02-07",
        "district-commission-established,   2021-02-07",
        "commune-commission-established,    2021-02-07",
        "na-consultation-1,                 2021-02-17",
        "pc-adjustment-1,                   2021-02-22",
        "na-units-announced,                2021-03-04",
        "pc-units-announced,                2021-03-04",
        "na-election-board-established,     2021-03-14",
        "pc-election-board-established,     2021-03-14",
        "pc-consultation-2,                 2021-03-19",
        "na-adjustment-2,                   2021-03-29",
        "polling-teams-established,         2021-04-03",
        "voter-list-posted,                 2021-04-13",
        "voter-raised-matters-verified,     2021-04-13",
        "pc-consultation-3,                 2021-04-18",
        "candidate-minutes-and-list-sent,   2021-04-23",
        "pc-official-list-published,        2021-04-28",
        "candidate-lists-posted,            2021-05-03",
        "candidate-denunciation-freeze,     2021-05-13",
        "counting-minutes-sent,             2021-05-26",
        "unit-result-minutes-sent,          2021-05-28",
        "provincial-na-minutes-sent,        2021-05-30",
        "pc-results-published,              2021-06-02",
        "additional-election,               2021-06-07",
        "na-results-published,              2021-06-12"
    })
    void days_of_2021(String code, LocalDate day) {
        Milestone milestone = milestone(RuleSet.LAW_85_2015, MAY_2021, code);

        assertThat(milestone.day()).contains(day);
        assertThat(milestone.hour()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "election-day-announced,            2025-11-20",
        "provincial-commission-established, 2025-11-30",
        "commune-commission-established,    2025-11-30",
        "pc-units-announced,                2025-12-25",
        "pc-election-board-established,     2026-01-04",
        "polling-teams-established,         2026-01-31",
        "voter-list-posted,                 2026-02-03",
        "na-consultation-2,                 2026-02-03",
        "na-adjustment-2,                   2026-02-05",
        "voter-raised-matters-verified,     2026-02-08",
        "pc-consultation-3,                 2026-02-20",
        "candidate-minutes-and-list-sent,   2026-02-22",
        "na-official-list-published,        2026-02-26",
        "candidate-lists-posted,            2026-02-27",
        "re-election-after-annulment,       2026-03-22",
        "na-results-published,              2026-03-25"
    })
    void days_of_2026(String code, LocalDate day) {
        Milestone milestone = milestone(RuleSet.LAW_83_2025, MARCH_2026, code);

        assertThat(milestone.day()).contains(day);
        assertThat(milestone.hour()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, 2021-05-23, na-dossier-deadline,          2021-03-14T10:00:00Z",
        "LAW_85_2015, 2021-05-23, pc-dossier-deadline,          2021-03-14T10:00:00Z",
        "LAW_85_2015, 2021-05-23, campaign-ends,                2021-05-22T00:00:00Z",
        "LAW_85_2015, 2021-05-23, voting-closes,                2021-05-23T12:00:00Z",
        "LAW_83_2025, 2026-03-15, na-dossier-deadline,          2026-02-01T10:00:00Z",
        "LAW_83_2025, 2026-03-15, voter-list-correction-cutoff, 2026-03-14T00:00:00Z",
        "LAW_85_2015, 2021-05-23, voter-list-posted,            2021-04-13T16:59:59Z"
    })
    void instants_in_vietnam_time(RuleSet ruleSet, LocalDate electionDay, String code, Instant due) {
        assertThat(milestone(ruleSet, electionDay, code).due()).contains(due);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_row_that_is_not_of_a_by_election_is_in_the_calendar_at_its_offset(RuleSet ruleSet) {
        LocalDate day = electionDay(ruleSet);
        List<Map<String, Object>> rows = TABLES.evaluate("statutory-deadline", Map.of("ruleSet", ruleSet.code()));
        List<Milestone> milestones = CALENDAR.compute(ruleSet, day);

        for (Map<String, Object> row : rows) {
            String code = (String) row.get("code");
            Optional<Milestone> found =
                    milestones.stream().filter(m -> m.code().equals(code)).findFirst();
            assertThat(found.isPresent()).as(code).isEqualTo(!code.startsWith("by-election-"));
            found.ifPresent(m -> {
                assertThat(m.day().map(d -> ChronoUnit.DAYS.between(day, d)))
                        .as(code)
                        .isEqualTo(Optional.ofNullable((Integer) row.get("offsetDays"))
                                .map(Integer::longValue));
                assertThat(m.article()).isEqualTo(row.get("article"));
                assertThat(m.certainty()).isEqualTo(row.get("certainty"));
                assertThat(m.workingDay().isPresent())
                        .as(code)
                        .isEqualTo(m.day().isPresent());
            });
        }
        assertThat(milestones.stream().map(Milestone::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void by_election_rows_stand_in_the_table_with_their_own_flag(RuleSet ruleSet) {
        assertThat(TABLES.evaluate("statutory-deadline", Map.of("ruleSet", ruleSet.code())).stream()
                        .filter(row -> ((String) row.get("code")).startsWith("by-election-")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("bound", "relative-to-by-election-day"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void milestones_come_by_date_and_undated_ones_last(RuleSet ruleSet) {
        List<Instant> dues = CALENDAR.compute(ruleSet, electionDay(ruleSet)).stream()
                .map(m -> m.due().orElse(Instant.MAX))
                .toList();

        assertThat(dues).isSorted().contains(Instant.MAX);
    }

    @Test
    void a_limit_that_hangs_on_an_event_has_no_day() {
        assertThat(milestone(RuleSet.LAW_85_2015, MAY_2021, "voter-list-complaint-resolved")
                        .due())
                .isEmpty();
        assertThat(milestone(RuleSet.LAW_83_2025, MARCH_2026, "polling-areas-fixed")
                        .due())
                .isEmpty();
    }

    @Test
    void there_is_no_district_under_the_law_of_2025() {
        assertThat(CALENDAR.compute(RuleSet.LAW_83_2025, MARCH_2026))
                .noneMatch(m -> m.code().contains("district") || m.appliesTo().contains("district"));
    }

    @Test
    void what_was_not_read_in_a_text_is_not_verified() {
        assertThat(milestone(RuleSet.LAW_85_2015, MAY_2021, "ballots-delivered-to-polling-teams")
                        .verified())
                .isFalse();
        assertThat(milestone(RuleSet.LAW_83_2025, MARCH_2026, "voter-list-complaint-final")
                        .verified())
                .isFalse();
        assertThat(milestone(RuleSet.LAW_83_2025, MARCH_2026, "ballots-delivered-to-polling-teams")
                        .verified())
                .isTrue();
    }

    @Test
    void refuses_a_monday() {
        assertThatThrownBy(() -> CALENDAR.compute(RuleSet.LAW_85_2015, MAY_2021.plusDays(1)))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.violations()).extracting(Violation::code).containsExactly("CALENDAR-001");
                    assertThat(e.violations().get(0).sentenceVi()).contains("24/05/2021", "thứ hai");
                    assertThat(e.violations().get(0).article()).isEqualTo("Điều 5");
                });
    }

    @Test
    void refuses_a_rule_set_that_is_not_in_force_that_day() {
        assertThatThrownBy(() -> CALENDAR.compute(RuleSet.LAW_83_2025, MAY_2021))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly("CALENDAR-002"));
        assertThatThrownBy(() -> CALENDAR.compute(RuleSet.LAW_85_2015, MARCH_2026))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        assertThat(CALENDAR.violations(RuleSet.LAW_83_2025, MAY_2021.plusDays(1)))
                .extracting(Violation::code)
                .containsExactly("CALENDAR-001", "CALENDAR-002");
    }

    @Test
    void warns_only_when_announced_too_late() {
        assertThat(CALENDAR.warnings(RuleSet.LAW_85_2015, MAY_2021, LocalDate.of(2021, 1, 28)))
                .isEmpty();
        assertThat(CALENDAR.warnings(RuleSet.LAW_85_2015, MAY_2021, LocalDate.of(2021, 1, 29)))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.code()).isEqualTo("CALENDAR-003");
                    assertThat(w.sentenceVi()).contains("29/01/2021", "114 ngày", "115 ngày");
                });
    }

    @Property(tries = 60)
    void any_sunday_in_force_moves_all_dated_limits_alike(@ForAll @IntRange(max = 1_500) int days) {
        LocalDate day = LocalDate.of(2016, 1, 3).plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        long shift = ChronoUnit.DAYS.between(MAY_2021, day);

        List<Milestone> moved = CALENDAR.compute(RuleSet.LAW_85_2015, day);

        assertThat(moved)
                .isEqualTo(CALENDAR.compute(RuleSet.LAW_85_2015, MAY_2021).stream()
                        .map(m -> plus(m, shift))
                        .toList());
    }

    private static Milestone plus(Milestone m, long days) {
        Optional<LocalTime> hour = m.hour();
        return new Milestone(
                m.code(),
                m.nameVi(),
                m.nameEn(),
                m.appliesTo(),
                m.day().map(d -> d.plusDays(days)),
                hour,
                m.workingDay().map(d -> d.plusDays(days)),
                m.bound(),
                m.article(),
                m.basis(),
                m.certainty());
    }

    private static LocalDate electionDay(RuleSet ruleSet) {
        return ruleSet == RuleSet.LAW_85_2015 ? MAY_2021 : MARCH_2026;
    }

    private static Milestone milestone(RuleSet ruleSet, LocalDate day, String code) {
        return CALENDAR.compute(ruleSet, day).stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
