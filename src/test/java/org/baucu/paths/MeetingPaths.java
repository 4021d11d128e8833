package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CandidateStep;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.conference.ConferenceHeld;
import org.baucu.nomination.conference.Conferences;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.RoundMethod;
import org.baucu.nomination.domain.RoundRules.Done;
import org.baucu.nomination.meeting.VoterConfidence;
import org.baucu.nomination.meeting.VoterMeetings;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.People;
import org.baucu.testsupport.TinyProvince;
import org.baucu.testsupport.VoiceContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** {@code voter-confidence-meeting} and the {@code verify-raised-matter} that come of it. */
abstract class MeetingPaths extends Paths {

    private static final String PROCESS = "voter-confidence-meeting";

    @Autowired
    Candidates candidates;

    @Autowired
    VoterMeetings meetings;

    @Autowired
    VoterMeetingsWork meetingsWork;

    @Autowired
    VoiceContent content;

    @Autowired
    Conferences conferences;

    @Autowired
    CouncilCases councils;

    @Autowired
    DoneForCouncil done;

    @Autowired
    ApplicationEventPublisher events;

    private Council council;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_second_conference_opens_the_meetings_that_each_commune_owes(RuleSet ruleSet) {
        begin(ruleSet);
        String here = commune(ruleSet);
        String there = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.WITHOUT_COUNCIL : TinyProvince.OTHER_COMMUNE_2026;
        council = new Council(
                play.election(),
                ElectedBody.PROVINCE_COUNCIL,
                play.province().province().code());
        preliminary("Lê Thị Minh", CandidateSource.AGENCY, here);
        preliminary("Trần Văn Tự", CandidateSource.SELF, there);
        preliminary("Phạm Thị Xa", CandidateSource.AGENCY, "");
        assertThat(done.of(council)).doesNotContain(Done.MEETINGS_HELD);
        held(1);
        assertThat(stage.running(play, PROCESS)).as("the first conference").isEmpty();
        held(2);
        held(2);
        assertThat(stage.running(play, PROCESS)).hasSize(3);
        stage.walk(play, key(here)).complete().complete().complete().isOver("end_MeetingsRecorded");
        assertThat(done.of(council)).doesNotContain(Done.MEETINGS_HELD);
        CaseWalk self = stage.walk(play, key(there));
        assertThat(content.minutes(self.key()))
                .extracting(MeetingRow::place)
                .containsExactly(MeetingPlace.RESIDENCE, MeetingPlace.WORKPLACE);
        self.complete().complete().complete().isOver("end_MeetingsRecorded");
        CaseWalk away = stage.walk(play, key(council.unitCode()));
        assertThat(officials.groupOf(away.task())).isEqualTo("mttq-" + council.unitCode());
        away.complete().complete().complete().isOver("end_MeetingsRecorded");
        assertThat(done.of(council)).contains(Done.MEETINGS_HELD, Done.MATTERS_VERIFIED);
        assertThat(meetings.results(council)).hasSize(4).allSatisfy(r -> assertThat(r.confident())
                .isTrue());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void minutes_without_a_meeting_come_back_and_a_refused_signature_too(RuleSet ruleSet) {
        CaseWalk walk = open(ruleSet);
        String clerk = Officials.clerk("mttq-" + walk.key().unit());
        walk.waitsAt("user_RecordMeetings").proposeUnlawfully().isUnlawful("MEETING-001");
        walk.isBackWith(clerk, "user_RecordMeetings").complete();
        walk.waitsAt("user_SignMeetingMinutes").giveBack(REASON);
        walk.isBackWith(clerk, "user_RecordMeetings").complete();
        assertThat(officials.worker(walk.task())).isNotEqualTo(clerk);
        walk.complete().waitsAt("user_SendMeetingMinutes");
        assertThat(meetings.results(council)).as("before they are sent").isEmpty();
        walk.complete().isOver("service_RecordMeetings", "end_MeetingsRecorded");
        assertThat(meetings.results(council)).singleElement().satisfies(r -> {
            assertThat(r.place()).isEqualTo(MeetingPlace.RESIDENCE);
            assertThat(r.inFavour()).isEqualTo(75);
            assertThat(candidates.steps(r.candidateId()))
                    .extracting(CandidateStep::code)
                    .contains("voter-confidence");
        });
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void exactly_half_is_recorded_and_keeps_the_candidate_from_the_third_conference(RuleSet ruleSet) {
        CaseWalk walk = open(ruleSet);
        submit(walk, 40, "", "");
        walk.complete().complete().isOver("end_MeetingsRecorded");
        assertThat(meetings.results(council)).singleElement().satisfies(r -> {
            assertThat(r.confident()).isFalse();
            assertThat(r.mayBePresented()).isFalse();
        });
    }

    @Test
    void a_special_case_is_reported_with_its_reason() {
        CaseWalk walk = open(RuleSet.LAW_83_2025);
        submit(walk, 40, "", "Cử tri chưa hiểu rõ quá trình công tác.");
        walk.complete().complete().isOver("end_MeetingsRecorded");
        assertThat(meetings.results(council))
                .singleElement()
                .extracting(VoterConfidence::mayBePresented, VoterConfidence::specialReason)
                .containsExactly(true, "Cử tri chưa hiểu rõ quá trình công tác.");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void minutes_of_the_eve_of_the_second_conference_come_back(RuleSet ruleSet) {
        CaseWalk walk = open(ruleSet);
        LocalDate today = VietnamTime.dayOf(walk.file().openedAt());
        CaseKey conference = CouncilCases.key(council, "consultation-round", 2);
        conferences.put(
                councils.of(conference),
                new Conference(
                        today, "Xã", "A", "B", Map.of(), RoundMethod.AGREEMENT, false, 0, "", List.of(), List.of()));
        conferences.record(conference);
        submit(walk, today.minusDays(1), "user_RecordMeetings");
        walk.isUnlawful("MEETING-011");
        submit(walk, today, "user_SignMeetingMinutes");
    }

    private void submit(CaseWalk walk, LocalDate met, String waitsAt) {
        List<MeetingRow> rows = content.minutes(walk.key()).stream()
                .map(row ->
                        new MeetingRow(row.candidateId(), row.place(), on(row.minutes(), met), row.inFavour(), "", ""))
                .toList();
        String group = "mttq-" + walk.key().unit();
        officials.as(
                Officials.clerk(group),
                group,
                () -> meetingsWork.submit(walk.task().getId(), rows, Optional.empty()));
        walk.waitsAt(waitsAt);
    }

    private static Minutes on(Minutes minutes, LocalDate met) {
        return new Minutes(
                minutes.placeName(),
                Optional.of(VietnamTime.at(met, LocalTime.of(7, 30))),
                minutes.form(),
                minutes.formDecision(),
                minutes.called(),
                minutes.attending(),
                minutes.counters());
    }

    @Test
    void rows_of_others_are_refused_and_nothing_is_stored() {
        CaseWalk walk = open(RuleSet.LAW_85_2015);
        List<MeetingRow> more = new ArrayList<>(content.minutes(walk.key()));
        more.add(MeetingRow.owed("someone-else", MeetingPlace.RESIDENCE));
        String group = "mttq-" + walk.key().unit();
        refused(
                () -> officials.as(
                        Officials.clerk(group),
                        group,
                        () -> meetingsWork.submit(walk.task().getId(), more, Optional.empty())),
                "MEETING-008");
        walk.waitsAt("user_RecordMeetings");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_matter_raised_is_answered_in_writing_by_its_limit_before_the_third_conference(RuleSet ruleSet) {
        CaseWalk walk = open(ruleSet);
        submit(walk, 70, "Đề nghị làm rõ việc sử dụng đất.", "");
        walk.complete().complete().isOver("end_MeetingsRecorded");
        assertThat(done.of(council)).contains(Done.MEETINGS_HELD).doesNotContain(Done.MATTERS_VERIFIED);
        CaseWalk matter = stage.walk(
                play,
                new CaseKey(play.election(), "verify-raised-matter", walk.key().unit(), "PC-commune.1"));
        int days = ruleSet == RuleSet.LAW_85_2015 ? 40 : 35;
        assertThat(matter.file().legalLimit())
                .contains(VietnamTime.at(play.province().electionDay().minusDays(days), VietnamTime.END_OF_DAY));
        String clerk = Officials.clerk("ubnd-" + walk.key().unit());
        matter.waitsAt("user_AnswerMatter").proposeUnlawfully().isUnlawful("MATTER-001");
        matter.isBackWith(clerk, "user_AnswerMatter").complete();
        matter.waitsAt("user_ApproveAnswer").giveBack(REASON);
        matter.isBackWith(clerk, "user_AnswerMatter").complete();
        matter.complete().waitsAt("user_SendAnswer").complete().isOver("service_RecordMatter");
        assertThat(done.of(council)).contains(Done.MATTERS_VERIFIED);
        assertThat(candidates.steps(candidates.of(council).get(0).id()))
                .extracting(CandidateStep::code)
                .contains("matter-raised", "matter-cleared");
    }

    @Test
    void the_limits_of_meetings_and_matters_remind_and_report_upwards() {
        CaseWalk walk = open(RuleSet.LAW_85_2015);
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).hasSize(1);
        submit(walk, 70, "Đề nghị làm rõ việc sử dụng đất.", "");
        walk.complete();
        CaseKey key =
                new CaseKey(play.election(), "verify-raised-matter", walk.key().unit(), "PC-commune.1");
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("mttq-" + TinyProvince.DISTRICT));
        walk.hasPassed("end_Reminded", "end_Escalated").complete().isOver("end_MeetingsRecorded");
        CaseWalk matter = stage.walk(play, key);
        matter.at(matter.file().workingLimit().orElseThrow().plusSeconds(1));
        matter.at(matter.file().legalLimit().orElseThrow().plusSeconds(1));
        matter.hasPassed("end_Reminded", "end_Escalated");
        refused(matter::complete, "WORK-009");
        matter.completeLate(LATE).complete().complete().isOver("end_MatterAnswered");
        assertThat(matter.file().late()).isTrue();
    }

    private void submit(CaseWalk walk, int inFavour, String matter, String special) {
        List<MeetingRow> rows = content.minutes(walk.key()).stream()
                .map(row -> new MeetingRow(
                        row.candidateId(), row.place(), row.minutes(), OptionalInt.of(inFavour), matter, special))
                .toList();
        String group = "mttq-" + walk.key().unit();
        officials.as(
                Officials.clerk(group),
                group,
                () -> meetingsWork.submit(walk.task().getId(), rows, Optional.empty()));
        walk.waitsAt("user_SignMeetingMinutes");
    }

    private CaseWalk open(RuleSet ruleSet) {
        begin(ruleSet);
        String commune = commune(ruleSet);
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, commune);
        preliminary("Lê Thị Minh", CandidateSource.AGENCY, commune);
        held(2);
        return stage.walk(play, key(commune));
    }

    private void begin(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        int days = ruleSet == RuleSet.LAW_85_2015 ? 60 : 39;
        stage.at(play, VietnamTime.at(play.province().electionDay().minusDays(days), LocalTime.of(9, 0)));
    }

    private void held(int round) {
        events.publishEvent(new ConferenceHeld(
                council.election(),
                council.body(),
                council.unitCode(),
                round,
                new CaseKey(
                        council.election(),
                        "consultation-round",
                        council.unitCode(),
                        council.body().code() + "." + round)));
    }

    private void preliminary(String name, CandidateSource source, String commune) {
        CaseKey entered = new CaseKey(
                council.election(),
                "nominate-by-agency",
                council.unitCode(),
                council.body().code());
        String id = candidates.enter(
                entered, new NewCandidate(council, source, "", People.person(name, commune, "Trường học")));
        candidates.move(id, CandidateState.PRELIMINARY, entered, "");
    }

    private CaseKey key(String unit) {
        return new CaseKey(council.election(), PROCESS, unit, council.body().code());
    }

    private static String commune(RuleSet ruleSet) {
        return ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
    }
}
