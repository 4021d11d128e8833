package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.Territory;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code fix-electoral-units}: a council's, fixed by the commission; the National Assembly's, proposed and recorded. */
abstract class ElectoralUnitsPaths extends Paths {

    @Autowired
    Territory territory;

    @Autowired
    WorkItems work;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_commission_fixes_what_the_peoples_committee_proposes(RuleSet ruleSet) {
        CaseWalk walk = ofCommune(ruleSet);
        String commune = walk.key().unit();
        assertThat(officials.groupOf(walk.task())).isEqualTo("ubnd-" + commune);
        walk.proposeUnlawfully()
                .isBackWith(Officials.clerk("ubnd-" + commune), "user_ProposeUnits")
                .isUnlawful("TERRITORY-026");
        walk.complete().waitsAt("user_DecideUnits");
        assertThat(officials.groupOf(walk.task())).isEqualTo("ubbc-" + commune);
        walk.giveBack(REASON)
                .isBackWith(Officials.clerk("ubnd-" + commune), "user_ProposeUnits")
                .complete();
        assertThat(territory.electoralUnits(play.election(), ElectedBody.COMMUNE_COUNCIL, commune))
                .isEmpty();
        walk.complete().waitsAt("user_DispatchUnits").complete().isOver("end_UnitsPublished", "end_UnitsFixed");
        assertThat(territory.electoralUnits(play.election(), ElectedBody.COMMUNE_COUNCIL, commune))
                .containsExactlyElementsOf(play.province().electoralUnits(ElectedBody.COMMUNE_COUNCIL, commune));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_national_council_decides_the_units_of_the_national_assembly(RuleSet ruleSet) {
        CaseWalk walk = ofNationalAssembly(ruleSet);
        String commission = "ubbc-" + walk.key().unit();
        assertThat(officials.groupOf(walk.task())).isEqualTo(commission);
        walk.complete().waitsAt("user_SendUnitsProposal").complete().waitsAt("user_RecordUnitsDecision");
        walk.giveBack(REASON).isBackWith(Officials.clerk(commission), "user_ProposeUnits");
        walk.complete().complete().waitsAt("user_RecordUnitsDecision").complete();
        walk.isOver("end_UnitsDecisionRecorded", "end_UnitsFixed").hasNotPassed("user_DecideUnits");
        assertThat(territory.electoralUnits(
                        play.election(),
                        ElectedBody.NATIONAL_ASSEMBLY,
                        walk.key().unit()))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "of {0} members {1} present, {2} in favour")
    @CsvSource({
        "9, 5, 5, WORK-014",
        "9, 6, 4, WORK-015",
        "10, 7, 5, WORK-015",
        "9, 5, 4, WORK-014;WORK-015",
        "9, 10, 9, WORK-017",
        "9, 7, 8, WORK-017",
        "0, 0, 0, WORK-017"
    })
    void a_meeting_without_quorum_or_majority_decides_nothing(int members, int present, int inFavour, String codes) {
        CaseWalk walk = ofCommune(RuleSet.LAW_85_2015).complete();
        Evidence evidence = officials.evidence(walk.task());
        refused(() -> decide(walk, officials.withVote(evidence, members, present, inFavour)), codes.split(";"));
        walk.waitsAt("user_DecideUnits");
        assertThat(walk.file().decidedAt()).isEmpty();
    }

    @Test
    void exactly_two_thirds_present_and_one_more_than_half_in_favour_decide() {
        CaseWalk walk = ofCommune(RuleSet.LAW_85_2015).complete();
        decide(walk, officials.withVote(officials.evidence(walk.task()), 9, 6, 5));
        walk.waitsAt("user_DispatchUnits");
    }

    @Test
    void a_decision_of_the_commission_without_its_vote_is_refused() {
        CaseWalk walk = ofCommune(RuleSet.LAW_85_2015).complete();
        Evidence e = officials.evidence(walk.task());
        refused(
                () -> decide(
                        walk, new Evidence(e.kind(), e.number(), e.date(), e.signer(), e.fileId(), Optional.empty())),
                "WORK-016");
        refused(
                () -> decide(
                        walk,
                        new Evidence(
                                e.kind(),
                                e.number(),
                                e.date(),
                                e.signer(),
                                e.fileId(),
                                Optional.of(new Evidence.Meeting(9, 9, 9, Optional.empty())))),
                "WORK-013");
        walk.waitsAt("user_DecideUnits");
    }

    @Test
    void the_limits_remind_and_report_upwards() {
        CaseWalk walk = ofCommune(RuleSet.LAW_85_2015);
        Instant working = walk.file().workingLimit().orElseThrow();
        walk.at(working.plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("ubnd-" + TinyProvince.COMMUNE));
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("ubbc-" + TinyProvince.DISTRICT));
        walk.hasPassed("end_Reminded", "end_Escalated").waitsAt("user_ProposeUnits");
    }

    private void decide(CaseWalk walk, Evidence evidence) {
        Task task = walk.task();
        officials.as(
                officials.worker(task),
                officials.groupOf(task),
                () -> work.approve(task.getId(), evidence, Optional.empty()));
    }

    private CaseWalk ofCommune(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        return stage.open(play, "fix-electoral-units", commune, ElectedBody.COMMUNE_COUNCIL.code());
    }

    private CaseWalk ofNationalAssembly(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        return stage.open(
                play, "fix-electoral-units", play.province().province().code(), ElectedBody.NATIONAL_ASSEMBLY.code());
    }
}
