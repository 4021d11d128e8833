package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.RoundRules.Done;
import org.baucu.nomination.structure.Structures;
import org.baucu.platform.work.Notice;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.RoundContent;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code allocate-structure}: a council's, agreed and decided in the place; its one adjustment; the National Assembly's, recorded. */
abstract class StructurePaths extends Paths {

    private static final String PROCESS = "allocate-structure";
    private static final String ROUND = "consultation-round";

    @Autowired
    Structures structures;

    @Autowired
    RoundContent rounds;

    @Autowired
    CouncilCases cases;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_standing_committee_decides_what_front_and_peoples_committee_agree_to(RuleSet ruleSet) {
        CaseWalk walk = ofCommune(ruleSet, 1);
        String commune = walk.key().unit();
        Council council = council(walk);
        assertThat(officials.groupOf(walk.task())).isEqualTo("hdnd-" + commune);
        walk.proposeUnlawfully()
                .isBackWith(Officials.clerk("hdnd-" + commune), "user_ProposeStructure")
                .isUnlawful("STRUCT-001");
        walk.complete().waitsAt("user_AgreeStructure");
        assertThat(walk.tasks())
                .extracting(officials::groupOf)
                .containsExactlyInAnyOrder("mttq-" + commune, "ubnd-" + commune);
        walk.giveBack("mttq-" + commune, REASON)
                .isBackWith(Officials.clerk("hdnd-" + commune), "user_ProposeStructure")
                .complete();
        walk.completeAll().waitsAt("user_DecideStructure").giveBack(REASON);
        walk.waitsAt("user_ProposeStructure").complete().completeAll().waitsAt("user_DecideStructure");
        assertThat(structures.current(council)).isEmpty();
        walk.complete().waitsAt("user_DispatchStructure").complete().isOver("service_RecordStructure");
        assertThat(structures.current(council)).contains(rounds.structure(cases.of(walk.key())));
        assertThat(structures.done(council)).containsExactly(Done.STRUCTURE_PROPOSED);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_adjustment_follows_the_first_conference_asks_nobody_and_is_the_only_one(RuleSet ruleSet) {
        CaseWalk first = ofCommune(ruleSet, 1);
        Council council = council(first);
        first.complete().completeAll().complete().complete();
        CaseWalk early = open(first.key().unit(), "PC-commune.2");
        early.complete().waitsAt("user_ProposeStructure").isUnlawful("STRUCT-010");
        CaseWalk conference = stage.open(play, ROUND, first.key().unit(), "PC-commune.1");
        conference.complete().complete().complete().isOver("service_RecordConference");
        early.complete().waitsAt("user_DecideStructure").complete().complete().isOver("service_RecordStructure");
        early.hasNotPassed("user_AgreeStructure");
        assertThat(structures.done(council))
                .containsExactlyInAnyOrder(Done.STRUCTURE_PROPOSED, Done.STRUCTURE_ADJUSTED);
        CaseWalk third = open(first.key().unit(), "PC-commune.3");
        third.complete().waitsAt("user_ProposeStructure").isUnlawful("STRUCT-009");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_national_assemblys_document_is_recorded_by_a_second_person(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        String province = play.province().province().code();
        CaseWalk walk = open(province, "NA.1");
        String clerk = Officials.clerk("ubbc-" + province);
        walk.waitsAt("user_ProposeNationalStructure").proposeUnlawfully().isUnlawful("STRUCT-001");
        walk.isBackWith(clerk, "user_ProposeNationalStructure").complete();
        walk.waitsAt("user_RecordNationalStructure").giveBack(REASON);
        walk.isBackWith(clerk, "user_ProposeNationalStructure").complete().complete();
        walk.isOver("service_RecordStructure").hasNotPassed("user_AgreeStructure", "user_DecideStructure");
        assertThat(structures.current(new Council(play.election(), ElectedBody.NATIONAL_ASSEMBLY, province)))
                .isPresent();
    }

    @Test
    void the_limits_remind_and_report_upwards() {
        CaseWalk walk = ofCommune(RuleSet.LAW_85_2015, 1);
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).hasSize(1);
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("hdnd-" + TinyProvince.DISTRICT));
        walk.hasPassed("service_SendReminder", "service_SendEscalation")
                .completeLate(LATE)
                .waitsAt("user_AgreeStructure");
    }

    private CaseWalk ofCommune(RuleSet ruleSet, int number) {
        play = stage.running(ruleSet);
        return open(
                ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026,
                "PC-commune." + number);
    }

    private CaseWalk open(String unit, String sequence) {
        return stage.open(play, PROCESS, unit, sequence);
    }

    private Council council(CaseWalk walk) {
        return cases.of(walk.key()).council();
    }
}
