package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baucu.election.RuleSet;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TaskState;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A commission's case at whichever task is attacked. */
abstract class GuardedCase {

    static final String UBND = "ubnd-" + TinyProvince.COMMUNE;
    static final String MTTQ = "mttq-" + TinyProvince.COMMUNE;
    static final String CLERK = Officials.clerk(UBND);
    static final String HEAD = Officials.head(UBND);
    /** Of the same kind of body, but of another commune. */
    static final String OUTSIDER_GROUP = "ubnd-" + TinyProvince.WITHOUT_COUNCIL;

    static final String OUTSIDER = Officials.clerk(OUTSIDER_GROUP);

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    Play play;
    CaseWalk walk;

    @BeforeEach
    void open() {
        play = stage.running(RuleSet.LAW_85_2015);
        walk = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
    }

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    /** The proposal, not yet drawn up. */
    String proposal() {
        return walk.waitsAt("user_ProposeMembers").task().getId();
    }

    /** The Front's agreement. */
    String agreement() {
        return walk.complete().waitsAt("user_AgreeMembers").task(MTTQ).getId();
    }

    /** The decision, all having agreed. */
    String decision() {
        return walk.complete()
                .completeAll()
                .waitsAt("user_DecideEstablishment")
                .task()
                .getId();
    }

    /** The sending of the decision: a task with a Camunda Form. */
    String dispatch() {
        decision();
        return walk.complete().waitsAt("user_DispatchDecision").task().getId();
    }

    Map<String, Object> dispatchFields() {
        return Map.of(
                "dispatchNumber",
                "15/UBND-VP",
                "dispatchDate",
                officials.today().toString());
    }

    /** Gives the task to a person, as an administrator might. */
    void assign(String taskId, String user) {
        tasks.setAssignee(taskId, user);
    }

    TaskState state(String taskId) {
        return TaskState.of(taskId, key(), engine, cases, jdbc);
    }

    /** The task is still open and nothing about it or its case has changed. */
    void untouched(String taskId, TaskState before) {
        assertThat(state(taskId)).isEqualTo(before);
    }

    CaseKey key() {
        return walk.key();
    }
}
