package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.baucu.identity.Browser;
import org.baucu.platform.work.Substitution;
import org.baucu.testsupport.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Substitutes over the engine's REST interface and the interface of Tasklist. */
@EngineTest
class SubstituteOverRestTest extends SubstitutedCase {

    private static final int DONE = 204;

    private Rest rest;

    @BeforeEach
    void client() {
        rest = new Rest(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void a_substitute_does_what_passed_to_it(String way) {
        String task = dispatch();
        assertThat(claim(task, CLERK).statusCode()).isEqualTo(DONE);
        away(CLERK, DEPUTY, 2);
        refused(task, () -> post(CLERK, task, way, Rest.variables(dispatchFields())), "WORK-002");
        assertThat(post(DEPUTY, task, way, Rest.variables(dispatchFields())).statusCode())
                .isEqualTo(DONE);
        wasDone(task, DEPUTY, CLERK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void who_is_away_neither_claims_nor_finishes(String way) {
        String task = dispatch();
        away(CLERK, DEPUTY, 2);
        refused(task, () -> claim(task, CLERK), "SUBST-013");
        assign(task, CLERK);
        refused(task, () -> post(CLERK, task, way, Rest.variables(dispatchFields())), "SUBST-013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void a_substitute_finishes_nothing_after_its_time(String way) {
        String task = dispatch();
        assertThat(claim(task, CLERK).statusCode()).isEqualTo(DONE);
        away(CLERK, DEPUTY, 1);
        daysLater(1);
        refused(task, () -> post(DEPUTY, task, way, Rest.variables(dispatchFields())), "SUBST-014");
        assertThat(claim(task, CLERK).statusCode()).isEqualTo(DONE);
        assertThat(post(CLERK, task, way, Rest.variables(dispatchFields())).statusCode())
                .isEqualTo(DONE);
        wasDone(task, CLERK, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void neither_approves_what_the_substitute_submitted(String way) {
        String decision = submittedBySubstitute();
        for (String user : List.of(DEPUTY, CLERK)) {
            refused(decision, () -> claim(decision, user), "WORK-005");
            assign(decision, user);
            refused(
                    decision,
                    () -> post(user, decision, way, Rest.variables(Map.of("decisionOutcome", "approved"))),
                    "WORK-005");
            refused(
                    decision,
                    () -> post(user, decision, way, Rest.variables(Map.of("decisionOutcome", "returned"))),
                    "WORK-005");
            assign(decision, null);
        }
        assertThat(claim(decision, HEAD).statusCode()).isEqualTo(DONE);
    }

    @Test
    void the_same_through_the_task_list() {
        String decision = submittedBySubstitute();
        for (String user : List.of(DEPUTY, CLERK)) {
            Browser browser = tasklist(user);
            String path = "/camunda/api/engine/engine/default/task/" + decision;
            refused(
                    decision,
                    () -> browser.postToWebApplication(path + "/claim", "{\"userId\":\"" + user + "\"}"),
                    "WORK-005");
            assign(decision, user);
            refused(
                    decision,
                    () -> browser.postToWebApplication(
                            path + "/submit-form", Rest.variables(Map.of("decisionOutcome", "approved"))),
                    "WORK-005");
            assign(decision, null);
        }
    }

    @Test
    void who_is_away_in_the_task_list() {
        String task = dispatch();
        away(CLERK, DEPUTY, 2);
        Browser browser = tasklist(CLERK);
        refused(
                task,
                () -> browser.postToWebApplication(
                        "/camunda/api/engine/engine/default/task/" + task + "/claim", "{\"userId\":\"" + CLERK + "\"}"),
                "SUBST-013");
    }

    /** The decision on a version that the deputy submitted in the place of the clerk, who is back. */
    private String submittedBySubstitute() {
        String proposal = proposal();
        officials.as(CLERK, UBND, () -> work.open(proposal));
        Substitution substitution = away(CLERK, DEPUTY, 2);
        walk.complete();
        substitutions.end(substitution, CLERK);
        return walk.completeAll().waitsAt("user_DecideEstablishment").task().getId();
    }

    private HttpResponse<String> claim(String task, String user) {
        return post(user, task, "claim", "{\"userId\":\"" + user + "\"}");
    }

    private HttpResponse<String> post(String user, String task, String way, String json) {
        return rest.send(user, "POST", "/task/" + task + "/" + way, json);
    }
}
