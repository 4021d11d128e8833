package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.phases.CalendarChangeWork;
import org.baucu.phases.process.CalendarChangeStarter;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code change-calendar}. */
abstract class CalendarChangePaths extends Paths {

    private static final String COMMISSION = "ubbc-" + TinyProvince.PROVINCE_2021;
    private static final LocalDate POSTPONED = LocalDate.of(2021, 5, 30);
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    CalendarChangeStarter starter;

    @Autowired
    CalendarChangeWork changeWork;

    @Autowired
    CalendarChanges changes;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    Elections elections;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Test
    void changes_that_are_begun_at_the_same_moment_get_numbers_of_their_own() {
        play = stage.running(RuleSet.LAW_85_2015);
        Election election = election();
        String clerk = Officials.clerk(COMMISSION);
        List<CompletableFuture<CaseKey>> begun = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> officials.as(clerk, COMMISSION, () -> starter.start(election))))
                .limit(4)
                .toList();
        assertThat(begun.stream().map(CompletableFuture::join).map(CaseKey::sequence))
                .containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void an_unlawful_change_and_a_refused_decision_come_back_and_change_nothing() {
        CaseWalk change = open();
        String clerk = Officials.clerk(COMMISSION);
        propose(change, LocalDate.of(2021, 5, 29));
        change.isBackWith(clerk, "user_ProposeCalendarChange");
        assertThat(change.violations()).isNotEmpty();
        propose(change, POSTPONED);
        assertThat(change.violations()).isEmpty();
        change.waitsAt("user_ApproveCalendarChange").giveBack(REASON).isBackWith(clerk, "user_ProposeCalendarChange");
        assertThat(election().electionDay()).isEqualTo(LocalDate.of(2021, 5, 23));
        assertThat(changes.replaced(play.election())).isEmpty();
    }

    @Test
    void a_decided_change_moves_open_work_with_its_timers_and_keeps_what_held_before() {
        CaseWalk change = open();
        CaseWalk commission = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        CaseWalk asked = stage.open(play, "establish-commission", TinyProvince.DISTRICT, "")
                .complete();
        CaseFile before = commission.file();
        Date due = commission.task().getDueDate();
        Date followUp = commission.task().getFollowUpDate();
        Map<String, Instant> timers = timers(commission.key());
        Map<String, Instant> phases = timers(play.master());
        List<Date> dueOfAsked = asked.tasks().stream().map(t -> t.getDueDate()).toList();
        assertThat(timers).hasSize(2);
        assertThat(phases).hasSize(5);

        propose(change, POSTPONED);
        change.complete().isOver("service_ApplyCalendarChange", "end_CalendarChanged");

        assertThat(election().electionDay()).isEqualTo(POSTPONED);
        assertThat(commission.file().legalLimit()).isEqualTo(before.legalLimit().map(limit -> limit.plus(WEEK)));
        assertThat(commission.file().workingLimit())
                .isEqualTo(before.workingLimit().map(limit -> limit.plus(WEEK)));
        assertThat(commission.task().getDueDate())
                .isEqualTo(Date.from(due.toInstant().plus(WEEK)));
        assertThat(commission.task().getFollowUpDate())
                .isEqualTo(Date.from(followUp.toInstant().plus(WEEK)));
        assertThat(asked.tasks()).hasSize(2).allSatisfy(t -> assertThat(
                        t.getDueDate().toInstant())
                .isEqualTo(dueOfAsked.get(0).toInstant().plus(WEEK)));
        assertThat(timers(commission.key())).isEqualTo(later(timers));
        assertThat(timers(play.master())).isEqualTo(later(phases));

        assertThat(oldLimits(commission.key()))
                .containsExactly(before.legalLimit().orElseThrow());
        assertThat(changes.replaced(play.election()))
                .extracting(ReplacedMilestone::milestone)
                .extracting(m -> m.code())
                .contains("election-day", "commune-commission-established");
        assertThat(calendar.find(play.election(), "commune-commission-established")
                        .orElseThrow()
                        .due())
                .isEqualTo(commission.file().legalLimit());
        assertThat(noticed.of(change.key(), Notice.Kind.CALENDAR_CHANGED))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers())
                        .contains(COMMISSION, "ubbc-" + TinyProvince.COMMUNE)
                        .doesNotContain("ubbc-" + TinyProvince.WITHOUT_COUNCIL));

        commission.at(before.workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(commission.key(), Notice.Kind.REMINDER))
                .as("at the old date")
                .isEmpty();
        commission.at(commission.file().workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(commission.key(), Notice.Kind.REMINDER))
                .as("at the new date")
                .hasSize(1);
    }

    @Test
    void a_limit_moved_by_itself_moves_only_the_work_under_it() {
        CaseWalk change = open();
        CaseWalk commune = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        CaseWalk district = stage.open(play, "establish-commission", TinyProvince.DISTRICT, "");
        Date dueOfDistrict = district.task().getDueDate();
        LocalDate day =
                VietnamTime.dayOf(commune.file().legalLimit().orElseThrow()).plusDays(3);
        propose(change, Optional.empty(), Optional.of(new CalendarChange.Shift("commune-commission-established", day)));
        change.complete().isOver("end_CalendarChanged");
        assertThat(commune.file().legalLimit()).contains(VietnamTime.at(day, VietnamTime.END_OF_DAY));
        assertThat(commune.task().getDueDate().toInstant()).isEqualTo(VietnamTime.at(day, VietnamTime.END_OF_DAY));
        assertThat(district.task().getDueDate()).isEqualTo(dueOfDistrict);
        assertThat(oldLimits(district.key())).isEmpty();
        assertThat(election().electionDay()).isEqualTo(LocalDate.of(2021, 5, 23));
    }

    @Test
    void a_timer_that_has_fired_stays_fired_and_the_other_moves() {
        CaseWalk change = open();
        CaseWalk commission = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        commission.at(commission.file().workingLimit().orElseThrow().plusSeconds(1));
        Map<String, Instant> left = timers(commission.key());
        assertThat(left).containsOnlyKeys("timer_LegalLimit");
        propose(change, POSTPONED);
        change.complete();
        assertThat(timers(commission.key())).isEqualTo(later(left));
        commission.at(commission.file().workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(commission.key(), Notice.Kind.REMINDER)).hasSize(1);
    }

    @Test
    void only_the_provincial_commission_opens_a_change() {
        play = stage.running(RuleSet.LAW_85_2015);
        String other = "ubbc-" + TinyProvince.DISTRICT;
        refused(() -> officials.as(Officials.clerk(other), other, () -> starter.start(election())), "WORK-003");
        assertThat(stage.running(play, "change-calendar")).isEmpty();
    }

    private CaseWalk open() {
        play = stage.running(RuleSet.LAW_85_2015);
        CaseKey key = officials.as(Officials.clerk(COMMISSION), COMMISSION, () -> starter.start(election()));
        return stage.walk(play, key).waitsAt("user_ProposeCalendarChange");
    }

    private void propose(CaseWalk change, LocalDate day) {
        propose(change, Optional.of(day), Optional.empty());
    }

    private void propose(CaseWalk change, Optional<LocalDate> day, Optional<CalendarChange.Shift> shift) {
        CalendarChange.Document document =
                new CalendarChange.Document("77/NQ-HĐBCQG", officials.today(), "Chủ tịch", Optional.empty());
        officials.as(
                Officials.clerk(COMMISSION),
                COMMISSION,
                () -> changeWork.submit(
                        change.task().getId(),
                        new CalendarChange.Proposal(
                                play.election(),
                                Optional.of(change.key()),
                                day,
                                shift,
                                "Phòng, chống dịch.",
                                document)));
    }

    private Map<String, Instant> timers(CaseKey key) {
        return stage.timers(key).stream().collect(Collectors.toMap(this::activity, job -> job.getDuedate()
                .toInstant()));
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private static Map<String, Instant> later(Map<String, Instant> timers) {
        return timers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().plus(WEEK)));
    }

    private List<Instant> oldLimits(CaseKey key) {
        return jdbc
                .sql("SELECT legal_limit FROM case_limit_history WHERE business_key = ?")
                .param(key.toString())
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private Election election() {
        return elections.find(play.election()).orElseThrow();
    }
}
