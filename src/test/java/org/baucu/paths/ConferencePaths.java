package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.election.RuleSet;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.Conferences;
import org.baucu.nomination.domain.RoundRules.Done;
import org.baucu.platform.work.Notice;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code consultation-round}: minutes drawn up, signed by another, sent; not before what the conference rests on. */
abstract class ConferencePaths extends Paths {

    private static final String PROCESS = "consultation-round";

    @Autowired
    Conferences conferences;

    @Autowired
    CouncilCases cases;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_first_conference_is_signed_by_another_and_its_minutes_are_sent(RuleSet ruleSet) {
        String commune = commune(ruleSet);
        structureOf(commune);
        CaseWalk walk = stage.open(play, PROCESS, commune, "PC-commune.1");
        String clerk = Officials.clerk("mttq-" + commune);
        Council council = cases.of(walk.key()).council();
        walk.waitsAt("user_HoldConference").proposeUnlawfully().isUnlawful("ROUND-001");
        walk.isBackWith(clerk, "user_HoldConference").complete();
        walk.waitsAt("user_SignConferenceMinutes").giveBack(REASON);
        walk.isBackWith(clerk, "user_HoldConference").complete();
        assertThat(officials.worker(walk.task())).isNotEqualTo(clerk);
        walk.complete().waitsAt("user_SendConferenceMinutes");
        assertThat(conferences.done(council)).isEmpty();
        walk.complete().isOver("service_RecordConference");
        assertThat(conferences.done(council)).containsExactly(Done.ROUND_1);
        assertThat(conferences.agreed(council)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_conference_is_not_held_before_what_it_rests_on_whatever_another_council_has_done(RuleSet ruleSet) {
        String commune = commune(ruleSet);
        String province = play.province().province().code();
        CaseWalk other = stage.open(play, "allocate-structure", province, "PC-province.1");
        other.complete().completeAll().complete().complete().isOver("service_RecordStructure");
        CaseWalk walk = stage.open(play, PROCESS, commune, "PC-commune.1");
        walk.complete().waitsAt("user_HoldConference").isUnlawful("NOMINATION-004");
        CaseWalk second = stage.open(play, PROCESS, commune, "PC-commune.2");
        second.complete().waitsAt("user_HoldConference").isUnlawful("NOMINATION-004");
        assertThat(second.violations())
                .extracting(v -> v.code())
                .filteredOn("NOMINATION-004"::equals)
                .hasSize(4);
    }

    @Test
    void the_limits_remind_and_report_upwards() {
        String commune = commune(RuleSet.LAW_85_2015);
        structureOf(commune);
        CaseWalk walk = stage.open(play, PROCESS, commune, "PC-commune.1");
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("mttq-" + TinyProvince.DISTRICT));
        walk.hasPassed("end_Reminded", "end_Escalated").completeLate(LATE).waitsAt("user_SignConferenceMinutes");
    }

    private String commune(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        return ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
    }

    private void structureOf(String commune) {
        CaseWalk walk = stage.open(play, "allocate-structure", commune, "PC-commune.1");
        walk.complete().completeAll().complete().complete().isOver("service_RecordStructure");
    }
}
