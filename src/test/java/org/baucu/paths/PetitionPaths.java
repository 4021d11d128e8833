package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CandidateStep;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.Placement;
import org.baucu.petition.FoundedPetitions;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionWork;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionState;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.petition.process.PetitionReceipt;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.People;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code petition}: answered by the board, appealed to the commission, entered only, or handed over. */
abstract class PetitionPaths extends Paths {

    @Autowired
    PetitionReceipt receipt;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionWork work;

    @Autowired
    FoundedPetitions founded;

    @Autowired
    WorkItems workItems;

    @Autowired
    Candidates candidates;

    private Council council;
    private String candidate;
    private int unit = 1;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_board_answers_and_without_an_appeal_that_is_the_end(RuleSet ruleSet) {
        begin(ruleSet, 30);
        CaseWalk walk = receive(PetitionKind.DENUNCIATION, PetitionSubject.CANDIDATE, "Lê Văn An");
        String board = "bbc-" + council.unitCode() + "-pc-commune-1";
        Petition entered = petition(walk);
        assertThat(entered.number()).isEqualTo(1);
        assertThat(entered.receivedAt()).isBetween(at(30), at(30).plusSeconds(60));
        assertThat(walk.file().legalLimit())
                .as("the last moment before the freeze")
                .contains(VietnamTime.at(play.province().electionDay().minusDays(11), VietnamTime.END_OF_DAY));
        assertThat(officials.groupOf(walk.task())).isEqualTo(board);
        String clerk = Officials.clerk(board);
        walk.waitsAt("user_AnswerPetition").proposeUnlawfully().isUnlawful("PETITION-001");
        walk.isBackWith(clerk, "user_AnswerPetition").complete();
        walk.waitsAt("user_DecidePetition").giveBack(REASON);
        walk.isBackWith(clerk, "user_AnswerPetition").complete();
        walk.waitsAt("user_DecidePetition").complete();
        walk.waitsAt("user_SendPetitionAnswer").complete().waitsAt("user_AwaitAppeal");
        assertThat(walk.task().getAssignee())
                .as("the commission's, not the board's")
                .isNull();
        walk.complete().isOver("end_PetitionAnswered", "service_RecordPetition", "end_PetitionSettled");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_appeal_goes_to_the_commission_whose_decision_is_final(RuleSet ruleSet) {
        begin(ruleSet, 30);
        CaseWalk walk = receive(PetitionKind.COMPLAINT, PetitionSubject.LIST, "Lê Văn An");
        walk.complete().complete().complete().waitsAt("user_AwaitAppeal");
        String commission = "ubbc-" + council.unitCode();
        String clerk = Officials.clerk(commission);
        refused(
                () -> officials.as(
                        clerk, commission, () -> work.appeal(walk.task().getId(), true, " ", Optional.empty())),
                "PETITION-001");
        officials.as(
                clerk,
                commission,
                () -> work.appeal(walk.task().getId(), true, "Không đồng ý với kết quả.", Optional.empty()));
        walk.isBackWith(clerk, "user_AnswerAppeal");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.APPEALED);
        refused(
                () -> officials.as(
                        clerk,
                        commission,
                        () -> work.answer(walk.task().getId(), PetitionAnswer.none(), Optional.empty())),
                "PETITION-001",
                "PETITION-001");
        walk.complete().waitsAt("user_DecideAppeal").giveBack(REASON);
        walk.isBackWith(clerk, "user_AnswerAppeal").complete();
        walk.complete().waitsAt("user_SendAppealAnswer").complete().isOver("end_PetitionSettled");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.FINAL);
        assertThat(petition(walk).finalFinding()).contains(PetitionFinding.UNFOUNDED);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void on_the_tenth_day_before_the_vote_nothing_is_decided_though_no_timer_has_fired(RuleSet ruleSet) {
        begin(ruleSet, 20);
        CaseWalk walk = receive(PetitionKind.DENUNCIATION, PetitionSubject.CANDIDATE, "Lê Văn An");
        walk.complete().waitsAt("user_DecidePetition");
        Evidence evidence = officials.evidence(walk.task());
        String task = walk.task().getId();
        String board = officials.groupOf(walk.task());
        clockOnly(10);
        refused(
                () -> officials.as(
                        Officials.head(board), board, () -> workItems.approve(task, evidence, Optional.of(LATE))),
                "PETITION-005");
        assertThat(walk.file().decidedAt()).isEmpty();
        walk.waitsAt("user_DecidePetition");
        walk.at(at(10));
        walk.isOver("timer_Freeze", "service_HandOverPetition", "end_PetitionSettled");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(petition(walk).handedTo()).isEqualTo("hdnd-" + council.unitCode());
        assertThat(walk.file().late()).as("handed over by law").isFalse();
        assertThat(walk.file().decidedAt()).isEqualTo(walk.file().legalLimit());
        assertThat(noticed.of(walk.key(), Notice.Kind.DISPATCHED))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("hdnd-" + council.unitCode()));
    }

    @Test
    void an_answer_is_not_drawn_up_on_the_tenth_day_either() {
        begin(RuleSet.LAW_85_2015, 20);
        CaseWalk walk = receive(PetitionKind.DENUNCIATION, PetitionSubject.CANDIDATE, "Lê Văn An");
        clockOnly(10);
        refused(walk::complete, "PETITION-005");
        assertThat(petition(walk).finding()).isEmpty();
    }

    @Test
    void what_was_answered_before_the_tenth_day_stays_answered() {
        begin(RuleSet.LAW_85_2015, 20);
        CaseWalk walk = receive(PetitionKind.DENUNCIATION, PetitionSubject.CANDIDATE, "Lê Văn An");
        walk.complete().complete().complete().waitsAt("user_AwaitAppeal").at(at(10));
        walk.isOver("service_HandOverPetition");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.ANSWERED);
        assertThat(petition(walk).handedTo()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void received_within_the_freeze_it_is_entered_and_handed_over_and_may_still_lead_to_removal(RuleSet ruleSet) {
        begin(ruleSet, 9);
        CaseKey key = enter(PetitionKind.DENUNCIATION, PetitionSubject.CANDIDATE, "Lê Văn An");
        Petition entered = petitions.find(key).orElseThrow();
        assertThat(entered.state()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(stage.file(key).late()).isFalse();
        assertThat(stage.file(key).legalLimit()).as("nobody has to answer it").isEmpty();
        String board = "bbc-" + council.unitCode() + "-pc-commune-1";
        refused(
                () -> officials.as(Officials.clerk(board), board, () -> founded.conclude(key, "Đã rõ ràng, đủ cơ sở.")),
                "PETITION-006");
        String commission = "ubbc-" + council.unitCode();
        officials.as(Officials.clerk(commission), commission, () -> founded.conclude(key, "Đã rõ ràng, đủ cơ sở."));
        assertThat(stage.running(play, "remove-candidate")).hasSize(1);
        assertThat(petitions.find(key).orElseThrow().foundedAt()).isPresent();
        assertThat(candidates.steps(candidate)).extracting(CandidateStep::code).contains("denunciation-founded");
        refused(
                () -> officials.as(Officials.clerk(commission), commission, () -> founded.conclude(key, "Đã rõ ràng.")),
                "PETITION-009");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_anonymous_denunciation_is_entered_and_leads_to_nothing(RuleSet ruleSet) {
        begin(ruleSet, 30);
        CaseKey key = enter(PetitionKind.DENUNCIATION, PetitionSubject.CANDIDATE, "");
        Petition entered = petitions.find(key).orElseThrow();
        assertThat(entered.state()).isEqualTo(PetitionState.RECORDED);
        assertThat(stage.running(play, "petition")).isEmpty();
        String commission = "ubbc-" + council.unitCode();
        refused(
                () -> officials.as(Officials.clerk(commission), commission, () -> founded.conclude(key, "Đã rõ ràng.")),
                "PETITION-009");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void before_the_official_list_the_commission_answers_and_nobody_appeals_from_it_to_itself(RuleSet ruleSet) {
        begin(ruleSet, 45);
        candidates.assign(Map.of(candidate, new Placement(0, 0)));
        unit = 0;
        CaseWalk walk = receive(PetitionKind.COMPLAINT, PetitionSubject.CANDIDATE, "Lê Văn An");
        String commission = "ubbc-" + council.unitCode();
        assertThat(officials.groupOf(walk.task())).isEqualTo(commission);
        walk.complete().complete().complete().waitsAt("user_AwaitAppeal");
        String task = walk.task().getId();
        String clerk = officials.worker(walk.task());
        refused(
                () -> officials.as(
                        clerk,
                        commission,
                        () -> work.appeal(task, true, "Không đồng ý với kết quả.", Optional.empty())),
                "PETITION-012");
        assertThat(petition(walk).state()).isNotEqualTo(PetitionState.APPEALED);
        walk.complete().isOver("end_PetitionAnswered");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.ANSWERED);
    }

    @Test
    void a_petition_on_the_campaign_is_decided_to_the_end_by_the_commission() {
        begin(RuleSet.LAW_83_2025, 5);
        CaseWalk walk = receive(PetitionKind.COMPLAINT, PetitionSubject.CAMPAIGN, "Lê Văn An");
        assertThat(officials.groupOf(walk.task())).isEqualTo("ubbc-" + council.unitCode());
        assertThat(walk.file().legalLimit()).isEmpty();
        walk.complete().complete().complete().complete().isOver("end_PetitionAnswered");
        assertThat(petition(walk).state()).isEqualTo(PetitionState.ANSWERED);
    }

    @Test
    void the_body_at_work_is_reminded_on_the_last_day() {
        begin(RuleSet.LAW_85_2015, 20);
        CaseWalk walk = receive(PetitionKind.PROPOSAL, PetitionSubject.LIST, "Lê Văn An");
        walk.at(VietnamTime.at(play.province().electionDay().minusDays(11), VietnamTime.OFFICES_OPEN)
                .plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).hasSize(1);
        walk.waitsAt("user_AnswerPetition");
    }

    @Test
    void the_assembly_is_answered_by_its_board_and_what_is_open_goes_to_the_standing_committee() {
        begin(RuleSet.LAW_85_2015, 20);
        Council commune = council;
        council = new Council(
                play.election(),
                ElectedBody.NATIONAL_ASSEMBLY,
                play.province().province().code());
        stage.unitsFixed(play, council.unitCode(), council.body());
        candidate = null;
        CaseWalk walk = receive(PetitionKind.PROPOSAL, PetitionSubject.LIST, "Lê Văn An");
        assertThat(officials.groupOf(walk.task())).isEqualTo("bbc-" + council.unitCode() + "-na-1");
        walk.at(at(10));
        walk.isOver("service_HandOverPetition");
        assertThat(petition(walk).handedTo()).isEqualTo("ubtvqh");
        assertThat(petitions.of(play.election(), commune.unitCode(), 0, 10)).isEmpty();
    }

    @Test
    void nobody_of_another_unit_receives_a_petition() {
        begin(RuleSet.LAW_85_2015, 30);
        String other = "ubbc-" + TinyProvince.DISTRICT;
        refused(
                () -> officials.as(
                        Officials.clerk(other),
                        other,
                        () -> receipt.receive(petition(PetitionKind.COMPLAINT, PetitionSubject.LIST, "An"))),
                "PETITION-006");
        assertThat(petitions.of(play.election(), council.unitCode(), 0, 10)).isEmpty();
    }

    private void begin(RuleSet ruleSet, int daysBefore) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, commune);
        stage.unitsFixed(play, commune, ElectedBody.COMMUNE_COUNCIL);
        CaseKey entered = new CaseKey(
                play.election(), "nominate-by-agency", commune, council.body().code());
        candidate = candidates.enter(
                entered,
                new NewCandidate(
                        council,
                        CandidateSource.AGENCY,
                        "Hội Phụ nữ",
                        People.person("Lê Thị Minh", commune, "Trường học")));
        candidates.assign(Map.of(candidate, new Placement(1, 1)));
        candidates.move(candidate, CandidateState.OFFICIAL, entered, "");
        clockOnly(daysBefore);
    }

    /** Moves the clock and lets no timer fire. */
    private void clockOnly(int daysBefore) {
        stage.clockTo(at(daysBefore));
    }

    private Instant at(int daysBefore) {
        return VietnamTime.at(play.province().electionDay().minusDays(daysBefore), LocalTime.of(9, 0));
    }

    private CaseWalk receive(PetitionKind kind, PetitionSubject subject, String sender) {
        return stage.walk(play, enter(kind, subject, sender));
    }

    private CaseKey enter(PetitionKind kind, PetitionSubject subject, String sender) {
        String commission = "ubbc-" + council.unitCode();
        return officials.as(
                Officials.clerk(commission), commission, () -> receipt.receive(petition(kind, subject, sender)));
    }

    private NewPetition petition(PetitionKind kind, PetitionSubject subject, String sender) {
        return new NewPetition(
                council,
                Optional.of(kind),
                Optional.of(subject),
                unit,
                subject == PetitionSubject.CANDIDATE ? Optional.of(candidate) : Optional.empty(),
                sender,
                "Thôn Đông",
                false,
                "Đề nghị làm rõ.");
    }

    private Petition petition(CaseWalk walk) {
        return petitions.find(walk.key()).orElseThrow();
    }
}
