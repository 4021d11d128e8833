package org.baucu.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.LawfulBodies;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final ProposedBody TEAM = LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.TEAM, "08707", 5);
    private static final ProposedBody ARMED = LawfulBodies.of(RuleSet.LAW_85_2015, BodyType.TEAM_ARMED, "08707", 9);
    private static final Member NEW = LawfulBodies.member(9999, MemberRole.MEMBER, SourceBody.VOTERS);

    @Test
    void replaces_a_member_in_its_place() {
        ChangeRules.Result result = apply(replace(TEAM.members().get(3), NEW));
        assertThat(result.violations()).isEmpty();
        assertThat(result.bodies()).singleElement().satisfies(b -> {
            assertThat(b.members()).hasSameSizeAs(TEAM.members());
            assertThat(b.members().get(3)).isEqualTo(NEW);
        });
    }

    @Test
    void finds_who_leaves_whatever_the_encoding_of_the_name() {
        Member leaving = TEAM.members().get(3);
        MemberChange change = new MemberChange(
                BodyType.TEAM,
                "08707",
                5,
                MemberChange.Action.STRIKE,
                Optional.of(Normalizer.normalize(leaving.fullName().toUpperCase(), Normalizer.Form.NFD)),
                Optional.of(leaving.birthDate()),
                Optional.empty(),
                "Là người ứng cử");
        assertThat(apply(change).bodies().get(0).members())
                .hasSize(TEAM.members().size() - 1)
                .doesNotContain(leaving);
    }

    @Test
    void several_changes_of_one_body_apply_one_after_the_other() {
        Member leaving = TEAM.members().get(3);
        ChangeRules.Result result = apply(strike(leaving), add(NEW));
        assertThat(result.bodies())
                .singleElement()
                .satisfies(b -> assertThat(b.members()).contains(NEW).doesNotContain(leaving));
        assertThat(codes(strike(leaving), strike(leaving))).containsExactly(BodiesRule.STRUCK_UNKNOWN.code());
    }

    @Test
    void refuses_who_is_not_in_the_body_and_a_body_that_does_not_stand() {
        assertThat(codes(strike(NEW))).containsExactly(BodiesRule.STRUCK_UNKNOWN.code());
        MemberChange elsewhere = new MemberChange(
                BodyType.TEAM,
                "08707",
                6,
                MemberChange.Action.ADD,
                Optional.empty(),
                Optional.empty(),
                Optional.of(NEW),
                "Bổ sung");
        assertThat(codes(elsewhere)).containsExactly(BodiesRule.NOT_ESTABLISHED.code());
    }

    @Test
    void refuses_a_change_without_reason_without_person_and_no_change_at_all() {
        MemberChange silent = new MemberChange(
                BodyType.TEAM,
                "08707",
                5,
                MemberChange.Action.ADD,
                Optional.empty(),
                Optional.empty(),
                Optional.of(NEW),
                " ");
        MemberChange nobody = new MemberChange(
                BodyType.TEAM,
                "08707",
                5,
                MemberChange.Action.ADD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Bổ sung");
        assertThat(codes(silent)).containsExactly(BodiesRule.REASON_MISSING.code());
        assertThat(codes(nobody)).containsExactly(BodiesRule.ADDED_MISSING.code());
        assertThat(codes()).containsExactly(BodiesRule.NO_CHANGE.code());
    }

    @Test
    void the_team_of_an_armed_unit_is_changed_by_its_commander_only() {
        MemberChange ofArmed = new MemberChange(
                BodyType.TEAM_ARMED,
                "08707",
                9,
                MemberChange.Action.ADD,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LawfulBodies.member(77, MemberRole.MEMBER, SourceBody.SOLDIERS)),
                "Bổ sung");
        assertThat(codes(ofArmed)).containsExactly(BodiesRule.OTHER_DECIDER.code());
        assertThat(ChangeRules.apply(List.of(TEAM, ARMED), List.of(ofArmed), true)
                        .violations())
                .isEmpty();
        assertThat(ChangeRules.apply(List.of(TEAM, ARMED), List.of(add(NEW)), true)
                        .violations())
                .extracting(Violation::code)
                .containsExactly(BodiesRule.OTHER_DECIDER.code());
    }

    private static ChangeRules.Result apply(MemberChange... changes) {
        return ChangeRules.apply(List.of(TEAM, ARMED), List.of(changes), false);
    }

    private static List<String> codes(MemberChange... changes) {
        return apply(changes).violations().stream().map(Violation::code).toList();
    }

    private static MemberChange strike(Member leaving) {
        return new MemberChange(
                BodyType.TEAM,
                "08707",
                5,
                MemberChange.Action.STRIKE,
                Optional.of(leaving.fullName()),
                Optional.of(leaving.birthDate()),
                Optional.empty(),
                "Chuyển công tác");
    }

    private static MemberChange add(Member joining) {
        return new MemberChange(
                BodyType.TEAM,
                "08707",
                5,
                MemberChange.Action.ADD,
                Optional.empty(),
                Optional.empty(),
                Optional.of(joining),
                "Bổ sung");
    }

    private static MemberChange replace(Member leaving, Member joining) {
        return new MemberChange(
                BodyType.TEAM,
                "08707",
                5,
                MemberChange.Action.REPLACE,
                Optional.of(leaving.fullName()),
                Optional.of(leaving.birthDate()),
                Optional.of(joining),
                "Chuyển công tác");
    }
}
