package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.work.WorkItems;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.territory.Unit;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master process and its fan-outs ({@code election}, {@code phase-in-province}, {@code phase-in-district}). */
abstract class ElectionPaths extends Paths {

    private static final String COMMISSIONS = "establish-commission";
    private static final String UNITS = "fix-electoral-units";
    private static final String BOARDS = "establish-boards";
    private static final String AREAS = "fix-polling-areas";
    private static final String TEAMS = "establish-polling-teams";

    /** Days before the election day at which the province's plan opens each phase. */
    private static final Map<RuleSet, Map<Integer, String>> OPENS = Map.of(
            RuleSet.LAW_85_2015,
            Map.of(115, COMMISSIONS, 100, UNITS, 85, BOARDS, 75, AREAS, 65, TEAMS),
            RuleSet.LAW_83_2025,
            Map.of(115, COMMISSIONS, 100, UNITS, 85, BOARDS, 75, AREAS, 58, TEAMS));

    @Autowired
    Elections elections;

    @Autowired
    Bodies bodies;

    @Autowired
    WorkItems work;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_returned_plan_goes_back_to_who_submitted_it_and_only_another_person_approves_it() {
        play = stage.announced(RuleSet.LAW_85_2015);
        String clerk = Officials.clerk("ubnd-26");
        CaseWalk plan = stage.walk(play, play.master())
                .waitsAt("user_SubmitPlan")
                .complete()
                .waitsAt("user_ApprovePlan");
        plan.giveBack(REASON).isBackWith(clerk, "user_SubmitPlan").complete().waitsAt("user_ApprovePlan");
        assertThat(elections.find(play.election())).map(Election::state).contains(ElectionState.DRAFT);
        var evidence = officials.evidence(plan.task());
        refused(
                () -> officials.as(
                        clerk, "ubnd-26", () -> work.approve(plan.task().getId(), evidence, Optional.empty())),
                "WORK-005");
        plan.complete();
        assertThat(elections.find(play.election())).map(Election::state).contains(ElectionState.RUNNING);
        assertThat(stage.timers(play.master()))
                .hasSize(OPENS.get(RuleSet.LAW_85_2015).size());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_phase_opens_at_its_date_for_every_unit_and_the_province_is_prepared(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        CaseWalk master = stage.walk(play, play.master());
        // What these two open is walked with SubMasterPaths and with each feature.
        stage.done(play.master(), "call_Nomination");
        stage.done(play.master(), "call_Candidacy");
        stage.runDueJobs(play);
        for (Map.Entry<Integer, String> phase :
                new TreeMap<>(OPENS.get(ruleSet)).descendingMap().entrySet()) {
            if (phase.getKey() < 115) {
                stage.at(play, play.daysBefore(phase.getKey() + 1));
                assertThat(stage.running(play, phase.getValue()))
                        .as("before its day")
                        .isEmpty();
            }
            stage.at(play, play.daysBefore(phase.getKey()));
            assertThat(stage.running(play, phase.getValue()))
                    .as(phase.getValue())
                    .hasSize(expected(phase.getValue()));
            stage.playOut(play);
        }
        master.isOver("end_ElectionPrepared");
        assertThat(established())
                .containsExactlyInAnyOrderElementsOf(play.province().bodies().stream()
                        .map(ref -> ref.type() + "/" + ref.unitCode() + "/" + ref.number())
                        .toList());
        assertThat(finished(TEAMS))
                .as("one a commune and one of the armed unit")
                .hasSize(3);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_file WHERE election_id = ? AND (late OR closed_at IS NULL)")
                        .param(play.election())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private int expected(String process) {
        SampleProvince p = play.province();
        int councils = (int) p.units().stream().filter(Unit::hasCouncil).count();
        return switch (process) {
            case COMMISSIONS -> councils;
            case UNITS, BOARDS -> councils + 1;
            default -> p.units(Level.COMMUNE).size();
        };
    }

    private List<String> established() {
        return play.province().units().stream()
                .flatMap(u -> bodies.established(play.election(), u.code()).stream())
                .map(ElectionPaths::name)
                .collect(Collectors.toList());
    }

    private static String name(ProposedBody body) {
        return body.type() + "/" + body.unitCode() + "/" + body.number();
    }

    private List<HistoricProcessInstance> finished(String process) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKeyLike(play.election() + "/%")
                .finished()
                .list();
    }
}
