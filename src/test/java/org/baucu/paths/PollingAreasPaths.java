package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.election.RuleSet;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.territory.Territory;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code fix-polling-areas}: ratified by the district under the law of 2015, reported to the province under that of 2025. */
abstract class PollingAreasPaths extends Paths {

    @Autowired
    Territory territory;

    @Test
    void the_district_ratifies_or_returns() {
        CaseWalk walk = open(RuleSet.LAW_85_2015).complete().complete().waitsAt("user_RatifyAreas");
        assertThat(officials.groupOf(walk.task())).isEqualTo("ubnd-" + TinyProvince.DISTRICT);
        assertThat(walk.file().decidedAt()).isPresent();
        walk.giveBack(REASON).isBackWith(Officials.clerk("ubnd-" + TinyProvince.COMMUNE), "user_ProposeAreas");
        assertThat(territory.pollingAreas(play.election(), TinyProvince.COMMUNE))
                .isEmpty();
        walk.complete()
                .complete()
                .complete()
                .isOver("end_AreasAccepted", "end_AreasFixed")
                .hasNotPassed("user_ReportAreas");
        fixedAsProposed(walk);
    }

    @Test
    void the_province_is_told_and_keeps_or_has_it_changed() {
        CaseWalk walk = open(RuleSet.LAW_83_2025)
                .complete()
                .complete()
                .waitsAt("user_ReportAreas")
                .complete()
                .waitsAt("user_ReviewAreas");
        assertThat(officials.groupOf(walk.task())).isEqualTo("ubnd-" + TinyProvince.PROVINCE_2026);
        walk.giveBack(REASON).isBackWith(Officials.clerk("ubnd-" + TinyProvince.COMMUNE_2026), "user_ProposeAreas");
        walk.complete()
                .complete()
                .complete()
                .complete()
                .isOver("end_AreasAccepted", "end_AreasFixed")
                .hasNotPassed("user_RatifyAreas");
        fixedAsProposed(walk);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_unlawful_plan_and_a_refused_decision_come_back(RuleSet ruleSet) {
        CaseWalk walk = open(ruleSet).proposeUnlawfully();
        String clerk = Officials.clerk("ubnd-" + walk.key().unit());
        walk.isBackWith(clerk, "user_ProposeAreas");
        assertThat(walk.violations()).singleElement().satisfies(v -> assertThat(v.article())
                .contains("Điều 11"));
        walk.complete().waitsAt("user_DecideAreas").giveBack(REASON).isBackWith(clerk, "user_ProposeAreas");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_plans_limits_remind_and_report_upwards(RuleSet ruleSet) {
        CaseWalk walk = open(ruleSet).complete();
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).singleElement().satisfies(n -> assertThat(
                        n.receivers())
                .containsExactly("ubnd-" + walk.key().unit()));
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        String above = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.DISTRICT : TinyProvince.PROVINCE_2026;
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("ubbc-" + above));
        walk.hasPassed("end_Reminded", "end_Escalated");
    }

    @Test
    void fixed_areas_open_the_case_of_the_armed_units_commander() {
        CaseWalk walk = open(RuleSet.LAW_85_2015).complete().complete().complete();
        int area = play.province().pollingAreas(TinyProvince.COMMUNE).size();
        CaseKey commander =
                new CaseKey(play.election(), "establish-polling-teams", TinyProvince.COMMUNE, String.valueOf(area));
        walk.isOver("end_AreasFixed");
        stage.walk(play, commander).waitsAt("user_ProposeMembers");
    }

    private void fixedAsProposed(CaseWalk walk) {
        assertThat(territory.pollingAreas(play.election(), walk.key().unit()))
                .containsExactlyElementsOf(
                        play.province().pollingAreas(walk.key().unit()));
    }

    private CaseWalk open(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        return stage.open(
                play,
                "fix-polling-areas",
                ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026,
                "");
    }
}
