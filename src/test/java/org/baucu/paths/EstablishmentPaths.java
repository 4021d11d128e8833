package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Notice;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code establish-commission}, {@code establish-boards}, {@code establish-polling-teams}. */
abstract class EstablishmentPaths extends Paths {

    /** Longer than a slow machine takes, as the clock runs on between jumps. */
    private static final Duration SHORTLY = Duration.ofMinutes(10);

    @Autowired
    Bodies bodies;

    @Autowired
    WorkItems work;

    @ParameterizedTest
    @EnumSource(Establishment.class)
    void the_straight_way_asks_every_agreeing_body_before_the_decision(Establishment what) {
        CaseWalk walk = open(what).waitsAt("user_ProposeMembers").complete();
        walk.waitsAt("user_AgreeMembers");
        assertThat(walk.tasks().stream().map(officials::groupOf).collect(Collectors.toSet()))
                .isEqualTo(what.agreeing());
        walk.completeAll().waitsAt("user_DecideEstablishment").complete();
        assertThat(walk.file().decidedAt()).isPresent();
        walk.waitsAt("user_DispatchDecision").complete().isOver("end_DecisionSent", "end_Established");
        assertThat(bodies.established(play.election(), walk.key().unit()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(bodies.proposal(walk.key()));
        assertThat(walk.file().late()).isFalse();
        assertThat(stage.timers(walk.key())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Establishment.class)
    void an_unlawful_proposal_comes_back_to_the_same_person_with_what_is_wrong_and_the_limits_kept(Establishment what) {
        CaseWalk walk = open(what);
        var due = walk.task().getDueDate();
        walk.proposeUnlawfully()
                .isBackWith(Officials.clerk(what.ubnd()), "user_ProposeMembers")
                .isUnlawful("BODIES-003");
        assertThat(walk.task().getDueDate())
                .isEqualTo(due)
                .isEqualTo(VietnamTime.date(walk.file().legalLimit().orElseThrow()));
        assertThat(walk.file().version()).isEqualTo(1);
        walk.hasNotPassed("service_FindAgreeingBodies").complete().waitsAt("user_AgreeMembers");
        assertThat(walk.violations()).isEmpty();
        assertThat(walk.file().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Establishment.class)
    void one_return_ends_the_asking_and_all_are_asked_again(Establishment what) {
        CaseWalk walk = open(what).complete();
        String first = what.agreeing().stream().sorted().findFirst().orElseThrow();
        String last = what.agreeing().stream().sorted().reduce((a, b) -> b).orElseThrow();
        walk.complete(first).giveBack(last, REASON).isBackWith(Officials.clerk(what.ubnd()), "user_ProposeMembers");
        WorkItem item = officials.as(
                Officials.clerk(what.ubnd()),
                what.ubnd(),
                () -> work.open(walk.task().getId()));
        assertThat(item.returnReason()).isEqualTo(REASON);
        assertThat(noticed.of(walk.key(), Notice.Kind.RETURNED))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly(what.ubnd()));
        walk.complete().waitsAt("user_AgreeMembers");
        assertThat(walk.tasks()).hasSameSizeAs(what.agreeing());
        walk.completeAll().waitsAt("user_DecideEstablishment");
    }

    @ParameterizedTest
    @EnumSource(Establishment.class)
    void a_refused_decision_goes_back_and_everybody_agrees_anew(Establishment what) {
        CaseWalk walk = open(what).complete().completeAll().waitsAt("user_DecideEstablishment");
        walk.giveBack(REASON).isBackWith(Officials.clerk(what.ubnd()), "user_ProposeMembers");
        assertThat(walk.file().decidedAt()).isEmpty();
        walk.complete().completeAll().complete().complete().isOver("end_Established");
    }

    @ParameterizedTest
    @EnumSource(Establishment.class)
    void the_limits_remind_who_has_the_work_and_report_upwards_and_late_work_needs_its_reason(Establishment what) {
        CaseWalk walk = open(what).complete();
        Instant working = walk.file().workingLimit().orElseThrow();
        Instant legal = walk.file().legalLimit().orElseThrow();
        walk.at(working.minus(SHORTLY));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).isEmpty();
        walk.at(working.plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).isEqualTo(what.agreeing()));
        walk.waitsAt("user_AgreeMembers").completeAll();

        walk.at(legal.minus(SHORTLY));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION)).isEmpty();
        walk.at(legal.plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).isEqualTo(Set.of(what.above())));
        walk.hasPassed("timer_WorkingLimit", "end_Reminded", "timer_LegalLimit", "end_Escalated");
        refused(walk::complete, "WORK-009");
        walk.waitsAt("user_DecideEstablishment");
        assertThat(walk.file().decidedAt()).isEmpty();
        walk.completeLate(LATE);
        assertThat(walk.file().late()).isTrue();
        assertThat(walk.file().lateReason()).isEqualTo(LATE);
        walk.complete().isOver("end_Established");
    }

    @Test
    void a_late_proposal_is_refused_without_a_reason_and_nothing_of_it_is_kept() {
        CaseWalk walk = open(Establishment.COMMISSION_2021);
        walk.at(walk.file().legalLimit().orElseThrow().plus(Duration.ofHours(9)));
        refused(walk::complete, "WORK-009");
        assertThat(bodies.proposal(walk.key())).isEmpty();
        assertThat(walk.file().version()).isZero();
        walk.waitsAt("user_ProposeMembers").completeLate(LATE).completeAll();
        walk.complete();
        assertThat(walk.file().late())
                .as("the reason once given holds for the decision")
                .isTrue();
    }

    @Test
    void the_commander_decides_the_team_of_the_armed_units_own_area_and_nobody_is_asked() {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.areasFixed(play, TinyProvince.COMMUNE);
        int area = play.province().pollingAreas(TinyProvince.COMMUNE).size();
        CaseWalk walk = stage.open(play, "establish-polling-teams", TinyProvince.COMMUNE, String.valueOf(area));
        assertThat(officials.groupOf(walk.task())).isEqualTo("qs-" + TinyProvince.COMMUNE);
        walk.complete().waitsAt("user_DecideEstablishment");
        assertThat(officials.groupOf(walk.task())).isEqualTo("qs-" + TinyProvince.COMMUNE);
        walk.complete().complete().isOver("end_Established");
        assertThat(bodies.established(play.election(), TinyProvince.COMMUNE))
                .extracting(ProposedBody::type)
                .containsExactly(BodyType.TEAM_ARMED);
    }

    @Test
    void where_there_is_no_council_its_standing_committee_is_not_asked() {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.areasFixed(play, TinyProvince.WITHOUT_COUNCIL);
        CaseWalk walk = stage.open(play, "establish-polling-teams", TinyProvince.WITHOUT_COUNCIL, "")
                .complete();
        assertThat(walk.tasks()).singleElement().satisfies(t -> assertThat(officials.groupOf(t))
                .isEqualTo("mttq-" + TinyProvince.WITHOUT_COUNCIL));
        walk.complete().complete().complete().isOver("end_Established");
    }

    private CaseWalk open(Establishment what) {
        play = stage.running(what.ruleSet());
        return what.open(stage, play);
    }
}
