package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands no more between the drawing up of an official list and its publication. */
abstract class StandingPaths extends Paths {

    private static final String LIST = "official-candidate-list";
    private static final String REQUEST = "Đơn xin rút ngày 20/04/2021.";

    @Autowired
    ListContent content;

    @Autowired
    NomineeContent nominees;

    @Autowired
    Candidates candidates;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierStore store;

    @Autowired
    WorkItems work;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void who_withdrew_after_the_list_was_drawn_up_stops_its_decision(RuleSet ruleSet) {
        Council council = council(ruleSet, ElectedBody.COMMUNE_COUNCIL);
        CaseWalk walk = drawnUp(council).waitsAt("user_DecideList");
        Candidate gone = withdrawn(council);
        refused(() -> approve(walk), "LIST-001");
        walk.waitsAt("user_DecideList").giveBack(REASON);
        walk.waitsAt("user_DraftList").complete().complete().complete().isOver("service_RecordList");
        assertThat(state(gone)).isEqualTo(CandidateState.WITHDRAWN);
        assertThat(candidates.in(council, CandidateState.OFFICIAL)).doesNotContain(gone);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void who_withdrew_before_the_national_council_decided_stops_the_record_of_its_list(RuleSet ruleSet) {
        Council council = council(ruleSet, ElectedBody.NATIONAL_ASSEMBLY);
        CaseWalk walk = drawnUp(council).complete().waitsAt("user_RecordNationalList");
        Candidate gone = withdrawn(council);
        refused(() -> approve(walk), "LIST-001");
        assertThat(state(gone)).isEqualTo(CandidateState.WITHDRAWN);
    }

    @Test
    void nobody_withdraws_once_the_list_is_decided_though_it_is_not_published_yet() {
        Council council = council(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL);
        CaseKey dossier = handedOn(council);
        Candidate candidate =
                candidates.find(store.find(dossier).orElseThrow().candidateId()).orElseThrow();
        candidates.move(candidate.id(), CandidateState.PROPOSED_FOR_LIST, dossier, "");
        CaseWalk walk = drawnUp(council).waitsAt("user_DecideList");
        assertThat(dossiers.mayWithdraw(store.find(dossier).orElseThrow())).isTrue();
        walk.complete().waitsAt("user_PublishList");
        refused(() -> atCounter(council, () -> dossiers.withdraw(dossier, REQUEST)), "DOSSIER-009");
        walk.complete().isOver("service_RecordList");
        assertThat(state(candidate)).isEqualTo(CandidateState.OFFICIAL);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_limit_on_councils_holds_for_whom_the_centre_sends(RuleSet ruleSet) {
        Council assembly = council(ruleSet, ElectedBody.NATIONAL_ASSEMBLY);
        content.sentOn(assembly, 0);
        Council commune = new Council(
                play.election(),
                ElectedBody.COMMUNE_COUNCIL,
                ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026);
        Council province = new Council(play.election(), ElectedBody.PROVINCE_COUNCIL, assembly.unitCode());
        standing(commune, "Tên Ở Xã", CandidateState.DOSSIER_RECEIVED);
        String second = standing(province, "Tên Ở Tỉnh", CandidateState.DOSSIER_RECEIVED);
        CaseWalk walk =
                stage.open(play, LIST, assembly.unitCode(), assembly.body().code());
        walk.complete().isUnlawful("NOMINATION-024").waitsAt("user_DraftList");
        candidates.move(second, CandidateState.WITHDRAWN, walk.key(), REQUEST);
        walk.complete().waitsAt("user_SendListProposal");
    }

    @Test
    void who_stands_here_already_is_not_sent_by_the_centre_under_another_spelling_too() {
        Council assembly = council(RuleSet.LAW_83_2025, ElectedBody.NATIONAL_ASSEMBLY);
        content.sentOn(assembly, 0);
        standing(assembly, "Tên Viết Khác", CandidateState.PROPOSED_FOR_LIST);
        stage.open(play, LIST, assembly.unitCode(), assembly.body().code())
                .complete()
                .isUnlawful("NOMINATION-011", "NOMINATION-025")
                .waitsAt("user_DraftList");
    }

    private String standing(Council council, String name, CandidateState state) {
        CaseKey key = CouncilCases.key(council, "candidate-dossier", 1);
        String id = candidates.enter(
                key, new NewCandidate(council, CandidateSource.SELF, "", NomineeContent.person(name, 1976)));
        candidates.identify(id, ListContent.CENTRAL_NUMBER);
        candidates.move(id, state, key, "");
        return id;
    }

    private CaseWalk drawnUp(Council council) {
        content.sentOn(council, 2);
        return stage.open(play, LIST, council.unitCode(), council.body().code()).complete();
    }

    private CaseKey handedOn(Council council) {
        CaseKey[] key = new CaseKey[1];
        atCounter(
                council,
                () -> key[0] = dossiers.receive(new Receipt(
                        council,
                        Optional.empty(),
                        Optional.of(NomineeContent.person("Phùng Thị Thử", 1980)),
                        "001080000001",
                        true,
                        nominees.items(council),
                        Set.of())));
        stage.walk(play, key[0]).complete().isOver("end_DossierForwarded");
        return key[0];
    }

    private Candidate withdrawn(Council council) {
        Candidate one = candidates.in(council, CandidateState.PROPOSED_FOR_LIST).get(0);
        candidates.move(one.id(), CandidateState.WITHDRAWN, CouncilCases.key(council, "candidate-dossier", 1), REQUEST);
        return candidates.find(one.id()).orElseThrow();
    }

    private void approve(CaseWalk walk) {
        Task task = walk.task();
        officials.as(
                officials.worker(task),
                officials.groupOf(task),
                () -> work.approve(task.getId(), officials.evidence(task), Optional.empty()));
    }

    private void atCounter(Council council, Runnable act) {
        String commission = "ubbc-" + council.unitCode();
        officials.as(Officials.clerk(commission), commission, act);
    }

    private CandidateState state(Candidate candidate) {
        return candidates.find(candidate.id()).orElseThrow().state();
    }

    private Council council(RuleSet ruleSet, ElectedBody body) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        String unit = body == ElectedBody.COMMUNE_COUNCIL
                ? commune
                : play.province().province().code();
        stage.unitsFixed(play, unit, body);
        return new Council(play.election(), body, unit);
    }
}
