package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.identity.Accounts;
import org.baucu.identity.Browser;
import org.baucu.identity.NewUser;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TaskState;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard over HTTP: the engine's REST interface, and the interface of Tasklist with its session and token. */
@EngineTest
class GuardOverRestTest extends GuardedCase {

    private static final int DONE = 204;
    /** Forbidden, or not found where an official may not even know of it; the engine says 400 where it meets an odd request first. */
    private static final List<Integer> ANSWERS_OF_A_REFUSAL = List.of(400, 403, 404);

    private static final String AUDITOR = "auditor." + TinyProvince.PROVINCE_2021;
    private static final String COORDINATOR = "coordinator." + TinyProvince.PROVINCE_2021;

    @Autowired
    Accounts accounts;

    private Rest rest;

    @BeforeEach
    void client() {
        rest = new Rest(port);
    }

    @Test
    void who_may_claims_and_completes() {
        String task = dispatch();
        assertThat(claim(task, CLERK).statusCode()).isEqualTo(DONE);
        assertThat(post(CLERK, task, "complete", Rest.variables(dispatchFields()))
                        .statusCode())
                .isEqualTo(DONE);
        walk.isOver("end_Established");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void nobody_and_a_wrong_password_get_nothing(String way) {
        String task = dispatch();
        TaskState before = state(task);
        Browser nobody = new Browser(port);
        assertThat(nobody.method("POST", "/engine-rest/task/" + task + "/" + way)
                        .statusCode())
                .isEqualTo(401);
        assertThat(nobody.getBasic("/engine-rest/task/" + task, Officials.clerk(MTTQ), "wrong")
                        .statusCode())
                .isEqualTo(401);
        untouched(task, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void not_the_assignee(String way) {
        String task = dispatch();
        refused(task, () -> post(CLERK, task, way, Rest.variables(dispatchFields())), "WORK-002");
        claimed(task, HEAD);
        refused(task, () -> post(CLERK, task, way, Rest.variables(dispatchFields())), "WORK-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void another_bodys_member(String way) {
        String task = dispatch();
        TaskState before = state(task);
        assertThat(rest.send(OUTSIDER, "GET", "/task/" + task, "").statusCode()).isEqualTo(404);
        assertThat(claim(task, OUTSIDER).statusCode()).isEqualTo(FORBIDDEN);
        assertThat(post(OUTSIDER, task, way, Rest.variables(dispatchFields())).statusCode())
                .isBetween(400, 499);
        untouched(task, before);
        assign(task, OUTSIDER);
        refused(task, () -> post(OUTSIDER, task, way, Rest.variables(dispatchFields())), "WORK-003");
    }

    @ParameterizedTest(name = "{0} = {1} through {2}")
    @CsvSource({
        "anything, x, complete",
        "anything, x, submit-form",
        "unitCode, " + TinyProvince.WITHOUT_COUNCIL + ", complete",
        "unitCode, " + TinyProvince.WITHOUT_COUNCIL + ", submit-form",
        "decidingGroup, ubnd-" + TinyProvince.WITHOUT_COUNCIL + ", submit-form",
        "escalateTo, ubbc-" + TinyProvince.COMMUNE + ", submit-form",
        "milestone, election-day, complete"
    })
    void an_undeclared_variable_or_another_units_code(String name, String value, String way) {
        String task = dispatch();
        claimed(task, CLERK);
        Map<String, Object> fields = new TreeMap<>(dispatchFields());
        fields.put(name, value);
        refused(task, () -> post(CLERK, task, way, Rest.variables(fields)), "WORK-004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void a_decision_by_who_drew_it_up_and_one_without_its_document(String way) {
        String task = decision();
        String approved = Rest.variables(Map.of("decisionOutcome", "approved"));
        refused(task, () -> claim(task, CLERK), "WORK-005");
        assign(task, CLERK);
        refused(task, () -> post(CLERK, task, way, approved), "WORK-005");
        assign(task, null);
        claimed(task, HEAD);
        refused(task, () -> post(HEAD, task, way, approved), "WORK-006");
        refused(task, () -> post(HEAD, task, way, Rest.variables(Map.of("decisionOutcome", "returned"))), "WORK-011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void a_proposal_that_is_not_there(String way) {
        String task = proposal();
        claimed(task, CLERK);
        refused(task, () -> post(CLERK, task, way, Rest.variables(Map.of())), "WORK-007");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "POST | /task/{task}/resolve | {}",
                "POST | /task/{task}/delegate | {'userId':'{head}'}",
                "POST | /task/{task}/bpmnError | {'errorCode':'x'}",
                "POST | /task/{task}/bpmnEscalation | {'escalationCode':'x'}"
            })
    void no_other_exit_leads_out(String method, String path, String json) {
        String task = dispatch();
        claimed(task, CLERK);
        refused(task, () -> rest.send(CLERK, method, filled(path, task), filled(json, task)), "WORK-019");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PUT    | /task/{task}/variables/decidingGroup | {'value':'x','type':'String'}",
                "POST   | /task/{task}/variables | {'modifications':{'proposer':{'value':'x','type':'String'}}}",
                "DELETE | /task/{task}/variables/proposer | ''",
                "PUT    | /task/{task}/localVariables/dispatchNumber | {'value':'1','type':'String'}",
                "PUT    | /task/{task} | {'name':'x','due':'2031-01-01T00:00:00.000+0700','assignee':'{outsider}'}",
                "POST   | /task/{task}/assignee | {'userId':'{outsider}'}",
                "POST   | /task/{task}/identity-links | {'groupId':'ubnd-08707','type':'candidate'}",
                "POST   | /task/{task}/identity-links/delete | {'groupId':'{ubnd}','type':'candidate'}",
                "PUT    | /process-instance/{instance}/variables/milestone | {'value':'','type':'String'}",
                "POST   | /process-instance/{instance}/variables | {'modifications':{'milestone':{'value':'','type':'String'}}}",
                "POST   | /process-instance/{instance}/modification | {'instructions':[{'type':'startBeforeActivity','activityId':'service_RecordEstablished'}]}",
                "PUT    | /process-instance/{instance}/suspended | {'suspended':true}",
                "DELETE | /process-instance/{instance} | ''",
                "PUT    | /execution/{instance}/localVariables/milestone | {'value':'','type':'String'}",
                "POST   | /execution/{instance}/signal | {}",
                "PUT    | /job/{timer}/duedate | {'duedate':'2031-01-01T00:00:00.000+0700'}",
                "POST   | /job/{timer}/execute | {}",
                "PUT    | /job/{timer}/suspended | {'suspended':true}",
                "POST   | /process-definition/key/establish-commission/start | {'businessKey':'x/establish-commission/y'}",
                "POST   | /process-definition/key/establish-commission/submit-form | {'businessKey':'x/establish-commission/y'}",
                "PUT    | /process-definition/key/establish-commission/suspended | {'suspended':true,'includeProcessInstances':true}"
            })
    void an_official_changes_nothing_but_by_the_form(String method, String path, String json) {
        String task = dispatch();
        claimed(task, CLERK);
        TaskState before = state(task);
        HttpResponse<String> answer =
                rest.send(CLERK, method, filled(path, task), json.equals("''") ? "" : filled(json, task));
        assertThat(answer.statusCode()).as(answer.body()).isIn(ANSWERS_OF_A_REFUSAL);
        untouched(task, before);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("x/establish-commission/y")
                        .count())
                .isZero();
    }

    @Test
    void a_number_that_no_table_holds_is_named() {
        String task = dispatch();
        claimed(task, CLERK);
        Map<String, Object> fields = new TreeMap<>(dispatchFields());
        fields.put("dispatchNumber", "9".repeat(101));
        refused(task, () -> post(CLERK, task, "complete", Rest.variables(fields)), "WORK-021");
    }

    /** The engine itself asks for no right there: who may read a case's history could write beside it. */
    @ParameterizedTest
    @ValueSource(strings = {AUDITOR, COORDINATOR})
    void who_reads_everything_writes_nothing_beside_a_case(String reader) {
        appoint(reader);
        Map<String, String> attachment = Map.of("attachment-name", "x", "attachment-type", "x", "url", "http://x");
        String task = dispatch();
        TaskState before = state(task);
        assertThat(rest.send(reader, "POST", "/task/" + task + "/comment/create", "{\"message\":\"x\"}")
                        .statusCode())
                .isIn(ANSWERS_OF_A_REFUSAL);
        assertThat(rest.multipart(reader, "/task/" + task + "/attachment/create", attachment)
                        .statusCode())
                .isIn(ANSWERS_OF_A_REFUSAL);
        untouched(task, before);
        assertThat(engine.getTaskService().getTaskComments(task)).isEmpty();
        assertThat(engine.getTaskService().getTaskAttachments(task)).isEmpty();
        assertThat(claim(task, reader).statusCode()).isEqualTo(FORBIDDEN);
    }

    private void appoint(String reader) {
        if (accounts.find(reader).isEmpty()) {
            String role = reader.substring(0, reader.indexOf('.'));
            accounts.createSampleUsers(
                    List.of(new NewUser(reader, "Phùng Thử", "", Set.of(role, reader.replace('.', '-')))),
                    Officials.PASSWORD);
        }
    }

    @Test
    void tasklists_own_interface_refuses_the_same_with_its_session_and_token() {
        String task = dispatch();
        Browser colleague = tasklist(CLERK);
        String submit = "/camunda/api/engine/engine/default/task/" + task + "/submit-form";
        refused(task, () -> colleague.postToWebApplication(submit, Rest.variables(dispatchFields())), "WORK-002");
        claimed(task, CLERK);
        Map<String, Object> more = new TreeMap<>(dispatchFields());
        more.put("unitCode", TinyProvince.WITHOUT_COUNCIL);
        refused(task, () -> colleague.postToWebApplication(submit, Rest.variables(more)), "WORK-004");
        Browser outsider = tasklist(OUTSIDER);
        TaskState before = state(task);
        assertThat(outsider.postToWebApplication(submit, Rest.variables(dispatchFields()))
                        .statusCode())
                .isBetween(400, 499);
        untouched(task, before);
        assertThat(colleague
                        .postToWebApplication(submit, Rest.variables(dispatchFields()))
                        .statusCode())
                .isEqualTo(DONE);
        walk.isOver("end_Established");
    }

    private HttpResponse<String> claim(String task, String user) {
        return post(user, task, "claim", "{\"userId\":\"" + user + "\"}");
    }

    private void claimed(String task, String user) {
        assertThat(claim(task, user).statusCode()).isEqualTo(DONE);
    }

    private HttpResponse<String> post(String user, String task, String way, String json) {
        return rest.send(user, "POST", "/task/" + task + "/" + way, json);
    }

    private String filled(String template, String task) {
        return template.replace('\'', '"')
                .replace("{task}", task)
                .replace("{instance}", walk.file().processInstanceId())
                .replace("{timer}", stage.timers(key()).get(0).getId())
                .replace("{head}", HEAD)
                .replace("{outsider}", OUTSIDER)
                .replace("{ubnd}", UBND);
    }
}
