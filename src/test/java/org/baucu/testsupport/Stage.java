package org.baucu.testsupport;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.RuleSet;
import org.baucu.phases.ElectionRegistration;
import org.baucu.phases.NewElection;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.territory.TerritoryProposals;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Elections, the clock and the jobs of tests; every test has an election of its own. */
public class Stage {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int ROUNDS = 500;

    private final LawTables law;
    private final ElectionRegistration registration;
    private final EngineClock clock;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Cases cases;
    private final TerritoryProposals proposals;
    private final Officials officials;
    private final JdbcClient jdbc;

    Stage(
            LawTables law,
            ElectionRegistration registration,
            EngineClock clock,
            ProcessEngine engine,
            Cases cases,
            TerritoryProposals proposals,
            Officials officials,
            JdbcClient jdbc) {
        this.law = law;
        this.registration = registration;
        this.clock = clock;
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.cases = cases;
        this.proposals = proposals;
        this.officials = officials;
        this.jdbc = jdbc;
    }

    /** An election that has been announced this morning: its plan is to be submitted. */
    public Play announced(RuleSet ruleSet) {
        String id = "tiny-" + (ruleSet == RuleSet.LAW_85_2015 ? 2021 : 2026) + "-" + NUMBER.incrementAndGet();
        SampleProvince p = TinyProvince.of(id, ruleSet, law);
        clock.jumpTo(VietnamTime.at(p.announcedOn(), LocalTime.of(8, 0)));
        officials.appoint(p);
        Map<ElectedBody, Map<String, Integer>> seats = new LinkedHashMap<>();
        p.seats().forEach((key, n) -> seats.computeIfAbsent(key.body(), b -> new LinkedHashMap<>())
                .put(key.unitCode(), n));
        registration.begin(new NewElection(
                new Election(
                        id,
                        p.titleVi(),
                        ruleSet,
                        p.electionDay(),
                        p.announcedOn(),
                        p.province().code(),
                        ElectionState.DRAFT),
                p.units(),
                seats));
        return new Play(p);
    }

    /** An election whose plan is approved and whose calendar is fixed; no phase has opened yet. */
    public Play running(RuleSet ruleSet) {
        Play play = announced(ruleSet);
        CaseWalk plan = walk(play, play.master());
        plan.complete();
        plan.complete();
        return play;
    }

    /** Starts one case of a phase by itself. */
    public CaseWalk open(Play play, String process, String unit, String sequence) {
        CaseKey key = new CaseKey(play.election(), process, unit, sequence);
        runtime.startProcessInstanceByKey(process, key.toString());
        return walk(play, key);
    }

    /** A case that is open already. */
    public CaseWalk walk(Play play, CaseKey key) {
        return new CaseWalk(this, officials, play, key);
    }

    /** Fixes a commune's polling areas without the process that does so. */
    public void areasFixed(Play play, String commune) {
        CaseKey key = CaseKey.of(play.election(), "fix-polling-areas", commune);
        proposals.proposePollingAreas(key, play.province().pollingAreas(commune));
        proposals.fixPollingAreas(key);
    }

    /** Fixes a body's electoral units without the process that does so. */
    public void unitsFixed(Play play, String unit, ElectedBody body) {
        CaseKey key = new CaseKey(play.election(), "fix-electoral-units", unit, body.code());
        proposals.proposeElectoralUnits(key, play.province().electoralUnits(body, unit));
        proposals.fixElectoralUnits(key);
    }

    /** Moves the clock and runs nothing: what a timer would do has not been done. */
    public void clockTo(Instant instant) {
        clock.jumpTo(instant);
    }

    /** Moves the clock, and runs what of this election is due then. */
    public void at(Play play, Instant instant) {
        clock.jumpTo(instant);
        runDueJobs(play);
    }

    /** Runs the jobs of this election that are due, the earliest first, until none is. */
    public void runDueJobs(Play play) {
        runDueJobs(() ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(play.election() + "/%")
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet()));
    }

    /** Moves the clock, and runs what of this one case is due then; the rest of its election stands still. */
    void at(CaseKey key, Instant instant) {
        clock.jumpTo(instant);
        Set<String> only = Set.of(file(key).processInstanceId());
        runDueJobs(() -> only);
    }

    private void runDueJobs(Supplier<Set<String>> instances) {
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> now = instances.get();
            List<Job> due = management.createJobQuery().executable().active().orderByJobDuedate().asc().list().stream()
                    .filter(job -> now.contains(job.getProcessInstanceId()))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            for (Job job : due) {
                // One job may end what another would have reminded of.
                if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                    management.executeJob(job.getId());
                }
            }
        }
        throw new AssertionError("jobs do not come to rest");
    }

    /** Does every open task of an election as it should be done, and the jobs between, until nothing is open. */
    public void playOut(Play play) {
        for (int round = 0; round < ROUNDS; round++) {
            runDueJobs(play);
            List<CaseFile> open = cases.notClosed(play.election());
            List<CaseWalk> ready = open.stream()
                    .map(file -> walk(play, file.key()))
                    .filter(walk -> !walk.tasks().isEmpty())
                    .toList();
            if (ready.isEmpty()) {
                return;
            }
            ready.forEach(walk -> walk.tasks().forEach(task -> walk.complete(officials.groupOf(task))));
        }
        throw new AssertionError("the work of " + play.election() + " does not come to an end");
    }

    /** Instances of a process that run in an election. */
    public List<ProcessInstance> running(Play play, String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKeyLike(play.election() + "/%")
                .list();
    }

    /** Ends what a call activity runs, as if all of it were done. */
    public void done(CaseKey caller, String call) {
        runtime.createProcessInstanceModification(instance(caller).orElseThrow().getId())
                .cancelAllForActivity(call)
                .startAfterActivity(call)
                .execute();
    }

    /** Timers of a case. */
    public List<Job> timers(CaseKey key) {
        return management
                .createJobQuery()
                .processInstanceId(file(key).processInstanceId())
                .timers()
                .list();
    }

    /** Ends what is left of a test's election and gives the engine its own time back. */
    public void clear(Play play) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(play.election() + "/%")
                .rootProcessInstances()
                .list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), "the test is over"));
        // pages show the one election that runs: the next test's
        jdbc.sql("UPDATE election SET state = 'CLOSED' WHERE id = ?")
                .param(play.election())
                .update();
        ClockUtil.reset();
    }

    /** A case as it is kept. */
    public CaseFile file(CaseKey key) {
        return cases.find(key).orElseThrow(() -> new AssertionError("no case " + key));
    }

    /** The open tasks of a case, in the same order in every run. */
    List<Task> tasks(CaseKey key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key.toString()).initializeFormKeys().list().stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(officials::groupOf))
                .toList();
    }

    Optional<ProcessInstance> instance(CaseKey key) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult());
    }

    Cases cases() {
        return cases;
    }
}
