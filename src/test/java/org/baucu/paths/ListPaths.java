package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code official-candidate-list}, {@code post-candidate-lists}, {@code remove-candidate}. */
abstract class ListPaths extends Paths {

    private static final String LIST = "official-candidate-list";
    private static final String GIVEN_UP = "Mặt trận Tổ quốc không thống nhất.";

    @Autowired
    ListContent content;

    @Autowired
    Candidates candidates;

    @Autowired
    CouncilLists lists;

    @Autowired
    ListStore published;

    @Autowired
    RemovalStarter starter;

    @Autowired
    RemovalWork removalWork;

    @Autowired
    PrintedPapers papers;

    @Autowired
    WorkItems work;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_commission_decides_and_publishes_the_list_of_a_council(RuleSet ruleSet) {
        Council council = council(ruleSet, ElectedBody.COMMUNE_COUNCIL);
        content.sentOn(council, 2);
        CaseWalk walk =
                stage.open(play, LIST, council.unitCode(), council.body().code());
        String commission = "ubbc-" + council.unitCode();
        walk.proposeUnlawfully()
                .isUnlawful("LIST-002")
                .isBackWith(Officials.clerk(commission), "user_DraftList")
                .complete();
        walk.waitsAt("user_DecideList").giveBack(REASON);
        walk.isBackWith(Officials.clerk(commission), "user_DraftList").complete();
        walk.complete().waitsAt("user_PublishList");
        assertThat(published.published(council)).isEmpty();
        walk.complete().isOver("service_RecordList");
        assertThat(published.published(council)).isPresent();
        assertThat(lists.official(council)).isNotEmpty().allSatisfy((unit, members) -> {
            assertThat(members).hasSizeGreaterThanOrEqualTo(lists.rules(council).needed(seats(council, unit)));
            assertThat(members).extracting(Candidate::listOrder).startsWith(1, 2, 3);
        });
        assertThat(candidates.in(council, CandidateState.PROPOSED_FOR_LIST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_national_council_decides_the_list_of_the_national_assembly_with_centrally_nominated(RuleSet ruleSet) {
        Council council = council(ruleSet, ElectedBody.NATIONAL_ASSEMBLY);
        content.sentOn(council, 0);
        CaseWalk walk =
                stage.open(play, LIST, council.unitCode(), council.body().code());
        walk.complete().waitsAt("user_SendListProposal").complete().waitsAt("user_RecordNationalList");
        walk.giveBack(REASON).waitsAt("user_DraftList").complete().complete().complete();
        walk.waitsAt("user_PublishList").complete().isOver("service_RecordList").hasNotPassed("user_DecideList");
        assertThat(candidates.in(council, CandidateState.OFFICIAL))
                .filteredOn(c -> c.source() == CandidateSource.CENTRAL)
                .singleElement()
                .satisfies(c -> assertThat(c.unitNumber()).isPositive());
    }

    @Test
    void the_limits_of_a_list_remind_and_report_upwards() {
        Council council = council(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        content.sentOn(council, 0);
        overdue(stage.open(play, LIST, council.unitCode(), council.body().code()), "user_DraftList");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_commune_confirms_the_posting_in_every_area(RuleSet ruleSet) {
        String commune = commune(ruleSet);
        stage.areasFixed(play, commune);
        CaseWalk walk = stage.open(play, "post-candidate-lists", commune, "");
        walk.complete().isUnlawful("LIST-023");
        lists.councilsOf(play.election(), commune).forEach(council -> {
            stage.unitsFixed(play, council.unitCode(), council.body());
            content.published(council, 0);
        });
        walk.proposeUnlawfully().isUnlawful("LIST-020").complete().waitsAt("user_ConfirmPosting");
        walk.giveBack(REASON).waitsAt("user_ReportPosting").complete().complete();
        walk.isOver("service_RecordPosting");
    }

    @Test
    void the_limits_of_a_posting_remind_and_report_upwards() {
        String commune = commune(RuleSet.LAW_85_2015);
        overdue(stage.open(play, "post-candidate-lists", commune, ""), "user_ReportPosting");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_council_strikes_a_candidate_after_agreement_and_names_the_unit_that_is_short(RuleSet ruleSet) {
        Council council = published(ruleSet, ElectedBody.COMMUNE_COUNCIL);
        content.signed(council, ProofKind.BALLOT);
        content.signed(council, ProofKind.BIOGRAPHY);
        Candidate struck = lists.official(council).get(1).get(0);
        assertThat(papers.ballots(council)).containsEntry(1, PrintedPapers.State.VALID);
        assertThat(papers.biographies(council)).containsEntry(1, PrintedPapers.State.VALID);
        CaseWalk walk = removal(struck, "prosecuted");
        walk.proposeUnlawfully().isUnlawful("REMOVE-005").complete().waitsAt("user_AgreeRemoval");
        walk.giveBack(REASON).waitsAt("user_ProposeRemoval").complete().completeAll();
        walk.waitsAt("user_DecideRemoval").giveBack(REASON).waitsAt("user_ProposeRemoval");
        walk.complete().completeAll().complete().waitsAt("user_NotifyVoters");
        assertThat(candidates.find(struck.id()).orElseThrow().state()).isEqualTo(CandidateState.REMOVED);
        assertThat(lists.official(council).get(1))
                .extracting(Candidate::listOrder)
                .startsWith(1, 2)
                .doesNotHaveDuplicates();
        assertThat(papers.ballots(council)).containsEntry(1, PrintedPapers.State.INVALID);
        assertThat(papers.biographies(council)).containsEntry(1, PrintedPapers.State.INVALID);
        assertThat(papers.renewable(council)).isTrue();
        walk.complete().isOver("service_RecordRemoval");
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .anySatisfy(n -> assertThat(n.textVi()).contains("Đơn vị bầu cử số 1", "còn"));
        stage.walk(play, CouncilCases.key(council, "ballot-proof", 2)).waitsAt("user_EnterProof");
        CaseWalk biographies = stage.walk(play, CouncilCases.key(council, "candidate-biographies", 2));
        assertThat(papers.renewable(council)).as("while they are made anew").isFalse();
        biographies.waitsAt("user_EnterProof").complete().complete().complete().isOver("service_RecordProof");
        assertThat(papers.biographies(council)).containsEntry(1, PrintedPapers.State.VALID);
    }

    @Test
    void a_removal_that_a_body_does_not_agree_with_is_given_up_and_another_may_be_opened() {
        Council council = published(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        content.signed(council, ProofKind.BALLOT);
        Candidate candidate = lists.official(council).get(1).get(0);
        CaseWalk walk = removal(candidate, "prosecuted");
        refused(() -> giveUp(walk, GIVEN_UP), "REMOVE-007");
        walk.complete().waitsAt("user_AgreeRemoval").giveBack(REASON).waitsAt("user_ProposeRemoval");
        refused(() -> giveUp(walk, " "), "REMOVE-008");
        refused(() -> removal(candidate, "died"), "REMOVE-004");
        giveUp(walk, GIVEN_UP);
        walk.isOver("end_RemovalGivenUp", "service_RecordRemoval").hasNotPassed("user_NotifyVoters");
        assertThat(lists.official(council).get(1))
                .contains(candidates.find(candidate.id()).orElseThrow());
        assertThat(candidates.find(candidate.id()).orElseThrow().state()).isEqualTo(CandidateState.OFFICIAL);
        assertThat(candidates.steps(candidate.id()))
                .filteredOn(step -> step.code().equals("removal-given-up"))
                .singleElement()
                .satisfies(step -> assertThat(step.note()).isEqualTo(GIVEN_UP));
        assertThat(papers.ballots(council)).containsEntry(1, PrintedPapers.State.VALID);
        assertThat(noticed.of(walk.key(), Notice.Kind.DECIDED))
                .anySatisfy(n -> assertThat(n.titleVi()).startsWith("Không xóa tên"));
        removal(candidate, "died").complete().completeAll().complete().complete();
        assertThat(candidates.find(candidate.id()).orElseThrow().state()).isEqualTo(CandidateState.REMOVED);
    }

    @Test
    void a_removal_that_voting_has_overtaken_is_given_up() {
        Council council = published(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        CaseWalk walk = removal(lists.official(council).get(1).get(0), "prosecuted");
        walk.at(voting(walk).plusSeconds(1));
        giveUp(walk, GIVEN_UP);
        walk.isOver("end_RemovalGivenUp");
        assertThat(walk.file().lateReason()).isEqualTo(GIVEN_UP);
    }

    private void giveUp(CaseWalk walk, String reason) {
        Task task = walk.task();
        officials.as(officials.worker(task), officials.groupOf(task), () -> removalWork.giveUp(task.getId(), reason));
    }

    @Test
    void the_national_council_strikes_a_candidate_for_the_national_assembly() {
        Council council = published(RuleSet.LAW_85_2015, ElectedBody.NATIONAL_ASSEMBLY);
        CaseWalk walk = removal(lists.official(council).get(1).get(0), "died");
        walk.complete().waitsAt("user_SendRemovalProposal").complete().waitsAt("user_RecordNationalRemoval");
        walk.giveBack(REASON)
                .waitsAt("user_ProposeRemoval")
                .complete()
                .complete()
                .complete();
        walk.waitsAt("user_NotifyVoters").complete().isOver("service_RecordRemoval");
        walk.hasNotPassed("user_AgreeRemoval", "user_DecideRemoval");
    }

    @Test
    void a_clearly_founded_denunciation_needs_no_agreement_but_comes_before_election_day() {
        Council council = published(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        List<Candidate> unit = lists.official(council).get(1);
        CaseWalk walk = removal(unit.get(0), "founded-denunciation");
        walk.complete().waitsAt("user_DecideRemoval").hasNotPassed("user_AgreeRemoval");
        stage.at(play, voting(walk).minusSeconds(3600));
        refused(() -> removal(unit.get(1), "founded-denunciation"), "REMOVE-001");
        refused(() -> starter.start(unit.get(0).id(), "died", walk.key()), "REMOVE-004");
    }

    @Test
    void a_decision_once_voting_has_begun_is_refused_whatever_the_timers_did() {
        Council council = published(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        Candidate candidate = lists.official(council).get(1).get(0);
        CaseWalk walk =
                removal(candidate, "prosecuted").complete().completeAll().waitsAt("user_DecideRemoval");
        walk.at(voting(walk).plusSeconds(1)).at(voting(walk).plusSeconds(7200));
        Task task = walk.task();
        refused(
                () -> officials.as(
                        officials.worker(task),
                        officials.groupOf(task),
                        () -> work.approve(task.getId(), officials.evidence(task), Optional.of(LATE))),
                "REMOVE-001");
        walk.hasPassed("end_Reminded", "end_Escalated").waitsAt("user_DecideRemoval");
        assertThat(candidates.find(candidate.id()).orElseThrow().state()).isEqualTo(CandidateState.OFFICIAL);
        refused(() -> removal(lists.official(council).get(1).get(1), "died"), "REMOVE-001");
    }

    private Instant voting(CaseWalk walk) {
        return walk.file().legalLimit().orElseThrow();
    }

    private CaseWalk removal(Candidate candidate, String ground) {
        CaseKey key =
                starter.start(candidate.id(), ground, CouncilCases.key(candidate.council(), "official-candidate-list"));
        return stage.walk(play, key).waitsAt("user_ProposeRemoval");
    }

    private void overdue(CaseWalk walk, String task) {
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        walk.hasPassed("end_Reminded", "end_Escalated").waitsAt(task);
    }

    private int seats(Council council, int unit) {
        return lists.seats(council).get(unit);
    }

    private Council published(RuleSet ruleSet, ElectedBody body) {
        Council council = council(ruleSet, body);
        stage.areasFixed(play, ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026);
        content.published(council, 0);
        return council;
    }

    private Council council(RuleSet ruleSet, ElectedBody body) {
        String commune = commune(ruleSet);
        String unit = body == ElectedBody.COMMUNE_COUNCIL
                ? commune
                : play.province().province().code();
        stage.unitsFixed(play, unit, body);
        return new Council(play.election(), body, unit);
    }

    private String commune(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        return ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
    }
}
