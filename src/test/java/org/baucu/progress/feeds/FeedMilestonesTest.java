package org.baucu.progress.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.calendar.StatutoryCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.web.Words;
import org.baucu.progress.insight.PlanLimits;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Which milestones of the shipped calendar a body's feed holds. */
class FeedMilestonesTest {

    private static final Election ELECTION = new Election(
            "e",
            "Bầu cử",
            RuleSet.LAW_85_2015,
            LocalDate.of(2021, 5, 23),
            LocalDate.of(2021, 1, 28),
            "26",
            ElectionState.RUNNING);

    private final ElectionCalendar calendar = mock();
    private final CalendarChanges changes = mock();
    private final Territory territory = mock();
    private FeedMilestones milestones;

    @BeforeEach
    void calendar() {
        StandaloneLawTables law = new StandaloneLawTables();
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        when(calendar.of("e"))
                .thenReturn(new StatutoryCalendar(law).compute(ELECTION.ruleSet(), ELECTION.electionDay()));
        when(changes.replaced("e")).thenReturn(List.of());
        when(territory.find("e", "26")).thenReturn(Optional.of(unit("26", Level.PROVINCE)));
        when(territory.find("e", "08731")).thenReturn(Optional.of(unit("08731", Level.COMMUNE)));
        milestones = new FeedMilestones(calendar, changes, new PlanLimits(law), territory, new Words(messages));
    }

    @Test
    void a_commune_has_its_own_and_those_of_everybody() {
        assertThat(codes("ubnd-08731"))
                .contains(
                        "commune-commission-established",
                        "polling-teams-established",
                        "pc-units-announced",
                        "voter-list-posted",
                        "election-day")
                .doesNotContain("provincial-commission-established", "na-units-announced", "na-consultation-1");
    }

    @Test
    void a_province_has_the_national_assemblys_and_no_polling_teams() {
        assertThat(codes("ubbc-26"))
                .contains(
                        "provincial-commission-established", "na-units-announced", "na-consultation-1", "election-day")
                .doesNotContain("commune-commission-established", "polling-teams-established");
    }

    @Test
    void a_coordinator_has_all_that_have_a_day() {
        assertThat(codes("coordinator-26")).contains("na-units-announced", "commune-commission-established");
    }

    @Test
    void a_change_of_the_calendar_raises_the_sequence() {
        FeedEntry before = entry("polling-teams-established");
        assertThat(before.sequence()).isZero();
        var old = calendar.of("e").stream()
                .filter(m -> m.code().equals("polling-teams-established"))
                .findFirst()
                .orElseThrow();
        var at = VietnamTime.at(LocalDate.of(2021, 3, 1), LocalTime.NOON);
        when(changes.replaced("e")).thenReturn(List.of(new ReplacedMilestone(old, "c", at)));

        FeedEntry after = entry("polling-teams-established");

        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.changedAt()).isEqualTo(at);
        assertThat(after.uid()).isEqualTo(before.uid());
    }

    private FeedEntry entry(String code) {
        return milestones.of(ELECTION, "ubnd-08731").stream()
                .filter(e -> e.uid().equals("milestone-e-" + code + "@baucu"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(String group) {
        return milestones.of(ELECTION, group).stream()
                .map(e -> e.uid().replace("milestone-e-", "").replace("@baucu", ""))
                .toList();
    }

    private static Unit unit(String code, Level level) {
        return new Unit(code, "Đơn vị", level, "xã", Optional.empty(), true);
    }
}
