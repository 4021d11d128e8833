package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.nomination.proof.Proofs;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code ballot-proof}, {@code candidate-biographies}, {@code deliver-biographies}, {@code campaign}. */
abstract class ProofPaths extends Paths {

    @Autowired
    ListContent content;

    @Autowired
    Candidates candidates;

    @Autowired
    CouncilLists lists;

    @Autowired
    Proofs proofs;

    @Autowired
    CampaignStore campaigns;

    @Autowired
    RemovalStarter removals;

    @Autowired
    WorkItems work;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void no_ballot_is_printed_before_every_field_agrees_and_a_second_person_has_signed(RuleSet ruleSet) {
        Council council = published(ruleSet);
        CaseWalk walk = stage.open(
                play, "ballot-proof", council.unitCode(), council.body().code());
        String clerk = Officials.clerk("ubbc-" + council.unitCode());
        walk.proposeUnlawfully().isUnlawful("PROOF-001").isBackWith(clerk, "user_EnterProof");
        walk.complete().waitsAt("user_SignProof").giveBack(REASON);
        walk.isBackWith(clerk, "user_EnterProof").complete();
        assertThat(officials.worker(walk.task())).isNotEqualTo(clerk);
        assertThat(proofs.printable(council, 1)).isFalse();
        walk.complete().isOver("service_RecordProof");
        assertThat(proofs.printable(council, 1)).isTrue();
    }

    @Test
    void a_candidate_corrected_meanwhile_stops_the_signature_and_one_corrected_later_undoes_it() {
        Council council = published(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(
                play, "ballot-proof", council.unitCode(), council.body().code());
        walk.complete().waitsAt("user_SignProof");
        Candidate candidate = lists.official(council).get(1).get(0);
        candidates.correct(candidate.id(), otherSex(candidate.person()), walk.key(), "");
        Task task = walk.task();
        refused(
                () -> officials.as(
                        officials.worker(task),
                        officials.groupOf(task),
                        () -> work.approve(task.getId(), officials.evidence(task), Optional.empty())),
                "PROOF-001");
        walk.waitsAt("user_SignProof").giveBack(REASON).complete().complete().isOver("service_RecordProof");
        assertThat(proofs.printable(council, 1)).isTrue();
        candidates.correct(candidate.id(), candidate.person(), walk.key(), "");
        assertThat(proofs.printable(council, 1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void biographies_are_signed_sent_to_print_and_delivered_to_every_household(RuleSet ruleSet) {
        Council council = published(ruleSet);
        String commune = council.unitCode();
        CaseWalk walk = stage.open(
                play, "candidate-biographies", commune, council.body().code());
        walk.proposeUnlawfully().isUnlawful("PROOF-001").complete().waitsAt("user_SignProof");
        walk.giveBack(REASON).waitsAt("user_EnterProof").complete().complete();
        walk.waitsAt("user_SendToPrint").complete().isOver("service_RecordProof");
        CaseWalk delivery = stage.open(play, "deliver-biographies", commune, "");
        delivery.proposeUnlawfully().isUnlawful("PROOF-021", "PROOF-026");
        lists.councilsOf(play.election(), commune).stream()
                .filter(other -> other.body() != ElectedBody.COMMUNE_COUNCIL)
                .forEach(other -> {
                    stage.unitsFixed(play, other.unitCode(), other.body());
                    content.published(other, 0);
                    content.signed(other, ProofKind.BIOGRAPHY);
                });
        delivery.complete().waitsAt("user_ConfirmDelivery").giveBack(REASON);
        delivery.waitsAt("user_ReportDelivery").complete().complete().isOver("service_RecordDelivery");
    }

    @Test
    void biographies_of_a_candidate_corrected_between_signature_and_print_are_made_anew() {
        Council council = published(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(
                play,
                "candidate-biographies",
                council.unitCode(),
                council.body().code());
        walk.complete().complete().waitsAt("user_SendToPrint");
        Candidate candidate = lists.official(council).get(1).get(0);
        candidates.correct(candidate.id(), otherSex(candidate.person()), walk.key(), "");
        walk.complete().isOver("service_RecordProof");
        stage.walk(play, CouncilCases.key(council, "candidate-biographies", 2)).waitsAt("user_EnterProof");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_campaign_is_planned_approved_held_and_reported(RuleSet ruleSet) {
        Council council = published(ruleSet);
        String front = "mttq-" + council.unitCode();
        CaseWalk walk =
                stage.open(play, "campaign", council.unitCode(), council.body().code());
        walk.proposeUnlawfully().isUnlawful("CAMPAIGN-005", "CAMPAIGN-010");
        walk.isBackWith(Officials.clerk(front), "user_PlanCampaign").complete();
        walk.waitsAt("user_ApproveCampaign").giveBack(REASON).waitsAt("user_PlanCampaign");
        walk.complete().complete().waitsAt("user_ReportCampaign");
        walk.complete().isUnlawful("CAMPAIGN-020").waitsAt("user_ReportCampaign");
        stage.at(play, walk.file().openedAt().plus(Duration.ofDays(3)));
        walk.complete().waitsAt("user_SendCampaignReport").complete().isOver("service_RecordCampaign");
    }

    @Test
    void a_plan_and_a_report_mean_the_same_people_after_one_of_them_was_struck() {
        Council council = published(RuleSet.LAW_85_2015);
        CaseWalk walk =
                stage.open(play, "campaign", council.unitCode(), council.body().code());
        walk.complete().complete().waitsAt("user_ReportCampaign");
        List<String> before = onList(council);
        campaigns.report(
                walk.key(),
                campaigns.meetings(walk.key()).stream()
                        .map(meeting -> new MeetingReport(true, 150, Set.of(1, 3), "", "", ""))
                        .toList());
        CaseKey struck = removals.start(before.get(0), "died", CouncilCases.key(council, "official-candidate-list"));
        stage.walk(play, struck).complete().completeAll().complete().complete();
        List<String> left = onList(council);
        assertThat(left).isEqualTo(before.subList(1, before.size()));
        assertThat(campaigns.meetings(walk.key()).get(0).candidates())
                .extracting(place -> left.get(place - 1))
                .containsExactlyElementsOf(left);
        assertThat(campaigns.reports(walk.key()).get(0).absent())
                .extracting(place -> left.get(place - 1))
                .containsExactly(before.get(2));
        stage.at(play, walk.file().openedAt().plus(Duration.ofDays(3)));
        walk.complete().waitsAt("user_SendCampaignReport");
    }

    private List<String> onList(Council council) {
        return lists.official(council).get(1).stream().map(Candidate::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballot-proof", "candidate-biographies", "campaign"})
    void the_limits_of_a_council_remind_and_report_upwards(String process) {
        Council council = published(RuleSet.LAW_85_2015);
        overdue(stage.open(play, process, council.unitCode(), council.body().code()));
    }

    @Test
    void the_limits_of_a_delivery_remind_and_report_upwards() {
        play = stage.running(RuleSet.LAW_85_2015);
        overdue(stage.open(play, "deliver-biographies", TinyProvince.COMMUNE, ""));
    }

    private static void overdue(CaseWalk walk) {
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        walk.hasPassed("end_Reminded", "end_Escalated");
    }

    private Council published(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        Council council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, commune);
        stage.areasFixed(play, commune);
        stage.unitsFixed(play, commune, ElectedBody.COMMUNE_COUNCIL);
        content.published(council, 0);
        return council;
    }

    private static PersonData otherSex(PersonData p) {
        return new PersonData(
                p.fullName(),
                p.birthDate(),
                !p.female(),
                p.ethnicity(),
                p.minority(),
                p.religion(),
                p.homePlace(),
                p.residence(),
                p.residenceCommune(),
                p.education(),
                p.qualification(),
                p.politicalTheory(),
                p.occupation(),
                p.workplace(),
                p.partyJoined(),
                p.deputyBefore(),
                p.biography());
    }
}
