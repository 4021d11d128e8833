package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The two masters that the election's own calls ({@code nomination}, {@code candidacy}): what they open, when, and for whom in the province.
 * What a phase does is walked with its feature.
 */
abstract class SubMasterPaths extends Paths {

    /** A phase of a master: the days before election day at which it opens in 2021 and in 2026, and the province's own cases. */
    private record Opening(String call, String phase, int in2021, int in2026, String... own) {

        int days(RuleSet ruleSet) {
            return ruleSet == RuleSet.LAW_85_2015 ? in2021 : in2026;
        }
    }

    private static final String[] COUNCILS = {"NA", "PC-province"};
    private static final String[] NONE = {};

    private static final List<Opening> NOMINATION = List.of(
            new Opening("Structure", "allocate-structure~1", 112, 112, "NA.1", "PC-province.1"),
            new Opening("FirstRound", "consultation-round~1", 104, 104, "NA.1", "PC-province.1"),
            new Opening("Adjustment", "allocate-structure~2", 94, 94, "NA.2", "PC-province.2"),
            new Opening("NominateByAgency", "nominate-by-agency", 93, 88, COUNCILS),
            new Opening("NominateByHamlet", "nominate-by-hamlet", 93, 88, NONE),
            new Opening("SecondRound", "consultation-round~2", 69, 41, "NA.2", "PC-province.2"),
            new Opening("SecondAdjustment", "allocate-structure~3", 64, 39, "NA.3"),
            new Opening("ThirdRound", "consultation-round~3", 39, 34, "NA.3", "PC-province.3"));

    private static final List<Opening> CANDIDACY = List.of(
            new Opening("OfficialList", "official-candidate-list", 31, 22, COUNCILS),
            new Opening("BallotProof", "ballot-proof", 24, 16, COUNCILS),
            new Opening("Biographies", "candidate-biographies", 24, 16, COUNCILS),
            new Opening("PostLists", "post-candidate-lists", 24, 16, NONE),
            new Opening("Campaign", "campaign", 24, 16, COUNCILS),
            new Opening("DeliverBiographies", "deliver-biographies", 17, 11, NONE));

    @Autowired
    EngineClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void nomination_opens_each_phase_at_its_date(RuleSet ruleSet) {
        opensEach("nomination", NOMINATION, ruleSet);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void lists_and_campaign_open_each_phase_at_its_date(RuleSet ruleSet) {
        opensEach("candidacy", CANDIDACY, ruleSet);
    }

    private void opensEach(String process, List<Opening> openings, RuleSet ruleSet) {
        play = stage.running(ruleSet);
        CaseKey master =
                CaseKey.of(play.election(), process, play.province().province().code());
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(master.toString())
                .singleResult();
        assertThat(instance).as("called by the election").isNotNull();
        assertThat(timers(instance)).hasSize(openings.size());
        openings.stream()
                .sorted(Comparator.comparingInt((Opening o) -> o.days(ruleSet)).reversed())
                .forEach(opening -> opens(master, instance, opening, ruleSet));
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId("end_PhasesDone")
                        .finished()
                        .count())
                .isEqualTo(1);
    }

    private void opens(CaseKey master, ProcessInstance instance, Opening opening, RuleSet ruleSet) {
        Job timer = timers(instance).stream()
                .filter(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals("timer_Open" + opening.call()))
                .findFirst()
                .orElseThrow();
        assertThat(timer.getDuedate().toInstant())
                .as(opening.phase())
                .isEqualTo(VietnamTime.at(
                        play.province().electionDay().minusDays(opening.days(ruleSet)), LocalTime.MIDNIGHT));
        clock.jumpTo(timer.getDuedate().toInstant());
        management.executeJob(timer.getId());
        CaseKey fanOut = new CaseKey(play.election(), "phase-in-province", master.unit(), opening.phase());
        ProcessInstance opened = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fanOut.toString())
                .singleResult();
        assertThat(opened).as(opening.phase()).isNotNull();
        String phaseProcess = opening.phase().replaceFirst("~.*", "");
        assertThat(runtime.getVariable(opened.getId(), "phaseProcess")).isEqualTo(phaseProcess);
        assertThat(runtime.getVariable(opened.getId(), "ownCases"))
                .isEqualTo(String.join(
                        ",",
                        Arrays.stream(opening.own())
                                .map(s -> new CaseKey(play.election(), phaseProcess, master.unit(), s).toString())
                                .toList()));
        stage.done(master, "call_" + opening.call());
    }

    private List<Job> timers(ProcessInstance instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
    }
}
