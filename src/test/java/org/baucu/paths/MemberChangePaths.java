package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.Member;
import org.baucu.bodies.process.MemberChangeStarter;
import org.baucu.election.RuleSet;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code change-body-member}. */
abstract class MemberChangePaths extends Paths {

    @Autowired
    Bodies bodies;

    @Autowired
    MemberChangeStarter starter;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_change_goes_the_way_of_the_establishment_and_every_return_comes_back(RuleSet ruleSet) {
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        String clerk = Officials.clerk("ubnd-" + commune);
        CaseWalk walk = open(ruleSet, commune);
        List<Member> before = members(commune);
        assertThat(walk.file().legalLimit()).as("the law sets no limit").isEmpty();
        walk.proposeUnlawfully().isBackWith(clerk, "user_ProposeMemberChange").isUnlawful("BODIES-003");
        walk.complete()
                .waitsAt("user_AgreeMemberChange")
                .giveBack("mttq-" + commune, REASON)
                .isBackWith(clerk, "user_ProposeMemberChange");
        walk.complete()
                .completeAll()
                .waitsAt("user_DecideMemberChange")
                .giveBack(REASON)
                .isBackWith(clerk, "user_ProposeMemberChange");
        assertThat(members(commune)).isEqualTo(before);
        walk.complete()
                .completeAll()
                .complete()
                .waitsAt("user_DispatchMemberChange")
                .complete()
                .isOver("end_MemberChanged");
        assertThat(members(commune)).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(members(commune).subList(0, before.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    }

    @Test
    void only_the_body_that_decided_the_establishment_opens_a_change() {
        play = stage.running(RuleSet.LAW_85_2015);
        refused(
                () -> officials.as(
                        Officials.clerk("mttq-" + TinyProvince.COMMUNE),
                        "mttq-" + TinyProvince.COMMUNE,
                        () -> starter.start(play.election(), TinyProvince.COMMUNE, false)),
                "BODIES-051");
        assertThat(stage.running(play, "change-body-member")).isEmpty();
    }

    private List<Member> members(String commune) {
        return bodies.established(play.election(), commune).get(0).members();
    }

    private CaseWalk open(RuleSet ruleSet, String commune) {
        play = stage.running(ruleSet);
        stage.open(play, "establish-commission", commune, "")
                .complete()
                .completeAll()
                .complete()
                .complete()
                .isOver("end_Established");
        CaseKey key = officials.as(
                Officials.clerk("ubnd-" + commune),
                "ubnd-" + commune,
                () -> starter.start(play.election(), commune, false));
        return stage.walk(play, key);
    }
}
