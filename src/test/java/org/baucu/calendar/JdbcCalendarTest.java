package org.baucu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.work.CaseKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class JdbcCalendarTest {

    private static final LawTables TABLES = new StandaloneLawTables();
    private static final String ID = "vinh-phuc-2021";
    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final LocalDate POSTPONED = LocalDate.of(2021, 6, 6);
    private static final CalendarChange.Document DOCUMENT = new CalendarChange.Document(
            "77/NQ-HĐBCQG", LocalDate.of(2021, 4, 1), "Nguyễn Thị Mẫu", Optional.of("file-1"));
    private static final CaseKey CASE = CaseKey.of(ID, "change-calendar", "26");

    private JdbcElections elections;
    private ElectionCalendar calendar;
    private CalendarChanges changes;

    @BeforeEach
    void freshDatabase() {
        DataSource source = database();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V020__calendar.sql")).execute(source);
        JdbcClient jdbc = JdbcClient.create(source);
        StatutoryCalendar statutory = new StatutoryCalendar(TABLES);
        PhasePlan plan = new PhasePlan(TABLES);
        MilestoneTable milestones = new MilestoneTable(jdbc, new NamedParameterJdbcTemplate(source));
        Clock clock = Clock.fixed(VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 0)), VietnamTime.ZONE);
        elections = new JdbcElections(jdbc);
        calendar = new JdbcElectionCalendar(statutory, plan, elections, milestones);
        changes = new JdbcCalendarChanges(statutory, plan, elections, milestones, new CalendarChangeTable(jdbc), clock);
        elections.create(election(ID, DAY, ElectionState.RUNNING));
    }

    /** A database with nothing in it. */
    DataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    void keeps_elections() {
        assertThat(elections.find(ID)).contains(election(ID, DAY, ElectionState.RUNNING));
        assertThat(elections.find("none")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> elections.create(election(ID, DAY, ElectionState.DRAFT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> elections.update(election("none", DAY, ElectionState.DRAFT)));
    }

    @Test
    void the_current_election_is_the_running_one_with_the_latest_day() {
        elections.create(election("older", LocalDate.of(2016, 5, 22), ElectionState.RUNNING));
        elections.create(election("draft", LocalDate.of(2021, 7, 4), ElectionState.DRAFT));

        assertThat(elections.current()).map(Election::id).contains(ID);
        assertThat(elections.all()).extracting(Election::id).containsExactly("draft", ID, "older");

        elections.update(election(ID, DAY, ElectionState.CLOSED));
        assertThat(elections.current()).map(Election::id).contains("older");
    }

    @Test
    void fixes_law_and_plan_once() {
        assertThat(calendar.of(ID)).isEmpty();

        calendar.fix(ID);
        List<Milestone> fixed = calendar.of(ID);
        calendar.fix(ID);

        assertThat(fixed)
                .isEqualTo(new PhasePlan(TABLES)
                        .over(
                                new StatutoryCalendar(TABLES).compute(RuleSet.LAW_85_2015, DAY),
                                RuleSet.LAW_85_2015,
                                DAY));
        assertThat(calendar.of(ID)).isEqualTo(fixed);
        assertThat(calendar.find(ID, "polling-areas-fixed"))
                .map(Milestone::basis)
                .contains("plan");
        assertThat(calendar.find(ID, "pc-dossier-deadline"))
                .flatMap(Milestone::hour)
                .contains(LocalTime.of(17, 0));
        assertThat(calendar.find(ID, "none")).isEmpty();
    }

    @Test
    void refuses_to_fix_an_unlawful_day() {
        elections.create(election("monday", DAY.plusDays(1), ElectionState.DRAFT));

        assertThatThrownBy(() -> calendar.fix("monday")).isInstanceOf(RefusedException.class);
        assertThat(calendar.of("monday")).isEmpty();
    }

    @Test
    void a_new_election_day_moves_every_dated_limit_and_keeps_the_old_ones() {
        calendar.fix(ID);
        List<Milestone> before = calendar.of(ID);
        String id = changes.propose(proposal(Optional.of(POSTPONED), Optional.empty()));
        assertThat(calendar.of(ID)).isEqualTo(before);

        changes.apply(id);

        assertThat(elections.find(ID)).map(Election::electionDay).contains(POSTPONED);
        assertThat(calendar.find(ID, "polling-teams-established"))
                .flatMap(Milestone::day)
                .contains(LocalDate.of(2021, 4, 17));
        assertThat(calendar.find(ID, "polling-areas-fixed"))
                .flatMap(Milestone::day)
                .contains(LocalDate.of(2021, 4, 12));
        assertThat(changes.replaced(ID))
                .extracting(ReplacedMilestone::milestone)
                .containsExactlyElementsOf(
                        before.stream().filter(m -> m.day().isPresent()).toList());
        assertThat(changes.replaced(ID)).extracting(ReplacedMilestone::changeId).containsOnly(id);
        assertThat(changes.of(ID)).singleElement().satisfies(change -> {
            assertThat(change.oldElectionDay()).isEqualTo(DAY);
            assertThat(change.appliedAt()).isPresent();
            assertThat(change.document()).isEqualTo(DOCUMENT);
            assertThat(change.caseKey()).contains(CASE);
        });
    }

    @Test
    void applying_twice_changes_nothing_more() {
        calendar.fix(ID);
        String id = changes.propose(proposal(Optional.of(POSTPONED), Optional.empty()));
        changes.apply(id);
        List<ReplacedMilestone> replaced = changes.replaced(ID);

        changes.apply(id);

        assertThat(changes.replaced(ID)).isEqualTo(replaced);
    }

    @Test
    void one_shifted_limit_leaves_the_others_and_names_its_document() {
        calendar.fix(ID);
        List<Milestone> before = calendar.of(ID);
        String id = changes.propose(proposal(Optional.empty(), shift("voter-list-posted", LocalDate.of(2021, 4, 20))));

        changes.apply(id);

        Milestone shifted = calendar.find(ID, "voter-list-posted").orElseThrow();
        assertThat(shifted.day()).contains(LocalDate.of(2021, 4, 20));
        assertThat(shifted.workingDay()).contains(LocalDate.of(2021, 4, 15));
        assertThat(shifted.basis()).isEqualTo("resolution");
        assertThat(shifted.article()).isEqualTo("Điều 32; Văn bản số 77/NQ-HĐBCQG ngày 01/04/2021");
        assertThat(calendar.of(ID).stream().filter(m -> !m.code().equals("voter-list-posted")))
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(m -> !m.code().equals("voter-list-posted"))
                        .toList());
        assertThat(calendar.of(ID).stream()
                        .map(m -> m.due().orElse(java.time.Instant.MAX))
                        .toList())
                .isSorted();
        assertThat(changes.replaced(ID))
                .singleElement()
                .satisfies(old -> assertThat(old.milestone().day()).contains(LocalDate.of(2021, 4, 13)));
        assertThat(elections.find(ID)).map(Election::electionDay).contains(DAY);
    }

    @Test
    void a_second_shift_does_not_pile_up_documents() {
        calendar.fix(ID);
        changes.apply(
                changes.propose(proposal(Optional.empty(), shift("voter-list-posted", LocalDate.of(2021, 4, 20)))));
        changes.apply(
                changes.propose(proposal(Optional.empty(), shift("voter-list-posted", LocalDate.of(2021, 4, 22)))));

        assertThat(calendar.find(ID, "voter-list-posted"))
                .map(Milestone::article)
                .contains("Điều 32; Văn bản số 77/NQ-HĐBCQG ngày 01/04/2021");
        assertThat(changes.replaced(ID)).hasSize(2);
    }

    @Test
    void a_case_has_one_open_proposal_in_nfc() {
        calendar.fix(ID);
        changes.propose(proposal(Optional.of(POSTPONED), Optional.empty()));
        String decomposed = Normalizer.normalize("Hoãn ngày bầu cử", Normalizer.Form.NFD);
        String second = changes.propose(new CalendarChange.Proposal(
                ID, Optional.of(CASE), Optional.of(LocalDate.of(2021, 6, 13)), Optional.empty(), decomposed, DOCUMENT));

        assertThat(changes.of(ID)).extracting(CalendarChange::id).containsExactly(second);
        assertThat(changes.ofCase(CASE)).map(CalendarChange::reasonVi).contains("Hoãn ngày bầu cử");
    }

    @Test
    void names_what_is_wrong_with_a_change() {
        calendar.fix(ID);

        assertThat(codes(Optional.empty(), Optional.empty())).containsExactly("CALENDAR-004");
        assertThat(codes(Optional.of(DAY), Optional.empty())).containsExactly("CALENDAR-004");
        assertThat(codes(Optional.of(POSTPONED.plusDays(1)), Optional.empty())).containsExactly("CALENDAR-001");
        assertThat(codes(Optional.of(LocalDate.of(2021, 4, 4)), Optional.empty()))
                .containsExactly("CALENDAR-007");
        assertThat(codes(Optional.of(LocalDate.of(2026, 3, 15)), Optional.empty()))
                .containsExactly("CALENDAR-002");
        assertThat(codes(Optional.empty(), shift("no-such", DAY))).containsExactly("CALENDAR-006");
        assertThat(codes(Optional.empty(), shift("election-day", POSTPONED))).containsExactly("CALENDAR-010");
        assertThat(codes(Optional.empty(), shift("voter-list-posted", LocalDate.of(2021, 4, 13))))
                .containsExactly("CALENDAR-004");
        assertThat(codes(Optional.of(POSTPONED), Optional.empty())).isEmpty();
    }

    @Test
    void a_change_needs_a_fixed_calendar_and_a_document() {
        assertThat(codes(Optional.of(POSTPONED), Optional.empty())).containsExactly("CALENDAR-005");
        CalendarChange.Document empty = new CalendarChange.Document("", null, " ", Optional.empty());
        CalendarChange.Proposal undocumented =
                new CalendarChange.Proposal(ID, Optional.empty(), Optional.of(POSTPONED), Optional.empty(), "", empty);
        calendar.fix(ID);

        assertThat(changes.violations(undocumented))
                .extracting(Violation::code)
                .containsOnly("CALENDAR-008")
                .hasSize(3);
        assertThatThrownBy(() -> changes.propose(undocumented)).isInstanceOf(RefusedException.class);
        assertThat(changes.of(ID)).isEmpty();
        CalendarChange.Document tomorrow =
                new CalendarChange.Document("1", LocalDate.of(2021, 4, 10), "A", Optional.empty());
        assertThat(changes.violations(new CalendarChange.Proposal(
                        ID, Optional.empty(), Optional.of(POSTPONED), Optional.empty(), "", tomorrow)))
                .extracting(Violation::code)
                .containsExactly("CALENDAR-009");
    }

    @Test
    void an_unlawful_change_is_not_applied() {
        calendar.fix(ID);
        List<Milestone> before = calendar.of(ID);
        String id = changes.propose(proposal(Optional.of(POSTPONED.plusDays(1)), Optional.empty()));

        assertThatThrownBy(() -> changes.apply(id)).isInstanceOf(RefusedException.class);
        assertThat(calendar.of(ID)).isEqualTo(before);
        assertThat(elections.find(ID)).map(Election::electionDay).contains(DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> changes.apply("none"));
    }

    private List<String> codes(Optional<LocalDate> day, Optional<CalendarChange.Shift> shift) {
        return changes.violations(proposal(day, shift)).stream()
                .map(Violation::code)
                .toList();
    }

    private static Optional<CalendarChange.Shift> shift(String milestone, LocalDate day) {
        return Optional.of(new CalendarChange.Shift(milestone, day));
    }

    private static CalendarChange.Proposal proposal(Optional<LocalDate> day, Optional<CalendarChange.Shift> shift) {
        return new CalendarChange.Proposal(ID, Optional.of(CASE), day, shift, "Dịch bệnh", DOCUMENT);
    }

    private static Election election(String id, LocalDate day, ElectionState state) {
        return new Election(id, "Bầu cử " + id, RuleSet.LAW_85_2015, day, LocalDate.of(2020, 11, 17), "26", state);
    }
}
