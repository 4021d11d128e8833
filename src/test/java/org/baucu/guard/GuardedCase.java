package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.baucu.identity.Browser;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TaskState;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;

/** A commission's case at whichever task is attacked. */
abstract class GuardedCase extends CommissionCase {

    static final int FORBIDDEN = 403;

    static final String UBND = "ubnd-" + TinyProvince.COMMUNE;
    static final String MTTQ = "mttq-" + TinyProvince.COMMUNE;
    static final String CLERK = Officials.clerk(UBND);
    static final String HEAD = Officials.head(UBND);
    /** Of the same kind of body, but of another commune. */
    static final String OUTSIDER_GROUP = "ubnd-" + TinyProvince.WITHOUT_COUNCIL;

    static final String OUTSIDER = Officials.clerk(OUTSIDER_GROUP);

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    Cases cases;

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

    /** The session of a person who has opened Tasklist. */
    Browser tasklist(String user) {
        Browser browser = login(user);
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        return browser;
    }

    /** The request is refused with 403 for this rule, and leaves no trace. */
    void refused(String task, Supplier<HttpResponse<String>> request, String code) {
        TaskState before = state(task);
        HttpResponse<String> answer = request.get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(FORBIDDEN);
        assertThat(answer.body()).contains(code);
        untouched(task, before);
    }
}
