package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baucu.identity.Browser.header;
import static org.baucu.identity.Browser.location;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.platform.Installation;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.Timestamps;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

/** The one login as a browser and a REST client meet it. */
@SpringBootTest(classes = IdentityTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:identity;DB_CLOSE_DELAY=-1",
            "camunda.bpm.deployment-resource-pattern=",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTest {

    private static final String PASSWORD = "Vĩnh Phúc 2021!";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASK_COUNT = "/camunda/api/engine/engine/default/task/count";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    TaskService taskService;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    AccountStates states;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    LoginRate rate;

    @Autowired
    LoginLock lock;

    @Autowired
    SignIns signIns;

    @Autowired
    EngineClock clock;

    private int count;

    @BeforeEach
    void a_task_for_one_body() {
        if (repositoryService
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("one-task")
                        .count()
                == 0) {
            var model = Bpmn.createExecutableProcess("one-task")
                    .camundaHistoryTimeToLive(30)
                    .startEvent()
                    .userTask("user_Work")
                    .name("Lập danh sách")
                    .camundaCandidateGroups("ubnd-08707")
                    .endEvent()
                    .done();
            repositoryService
                    .createDeployment()
                    .addModelInstance("one-task.bpmn", model)
                    .deploy();
            runtimeService.startProcessInstanceByKey("one-task");
            accounts.createProvince("26", "Tỉnh Vĩnh Phúc");
        }
    }

    private String user(String... groups) {
        String id = "an.nguyen." + (++count);
        accounts.createUsers(List.of(new NewUser(id, "Nguyễn Văn An", "", Set.of(groups))), PASSWORD);
        return id;
    }

    private Browser loggedIn(String id) {
        Browser browser = new Browser(port);
        assertThat(location(browser.login(id, PASSWORD))).isEqualTo("/");
        return browser;
    }

    @Test
    void leads_to_the_page_that_was_asked_for_after_the_login() {
        Browser browser = new Browser(port);
        assertThat(location(browser.get(TASKLIST))).isEqualTo("/login");
        assertThat(location(browser.login(user("ubnd-08707"), PASSWORD))).isEqualTo(TASKLIST);
        HttpResponse<String> tasklist = browser.get(TASKLIST);
        assertThat(tasklist.statusCode()).isEqualTo(200);
        assertThat(location(browser.get("/login"))).isEqualTo("/");
    }

    @Test
    void refuses_a_wrong_password_and_tells_no_more_than_for_an_unknown_user() {
        HttpResponse<String> wrong = new Browser(port).login(user("ubnd-08707"), "not the password");
        HttpResponse<String> unknown = new Browser(port).login("nobody", "not the password");
        assertThat(location(wrong)).isEqualTo("/login?error=refused").isEqualTo(location(unknown));
        assertThat(new Browser(port).get("/login?error=refused").body())
                .contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void locks_a_user_longer_with_every_wrong_password_and_refuses_the_right_one_meanwhile() {
        String id = user("ubnd-08707");
        Duration first = lockedFor(id);
        move(id, "TIMESTAMPADD(HOUR, 1, failed_at)");
        assertThat(location(new Browser(port).login(id, PASSWORD))).isEqualTo("/login?error=refused");
        endLock(id);
        assertThat(lockedFor(id)).isEqualTo(first.multipliedBy(2));
        endLock(id);
        assertThat(location(new Browser(port).login(id, PASSWORD))).isEqualTo("/");
        assertThat(lockedFor(id)).as("a right password begins anew").isEqualTo(first);
    }

    @Test
    void locks_no_user_for_longer_than_a_bound_and_none_for_good() {
        String id = user("ubnd-08707");
        for (int wrong = 0; wrong < 40; wrong++) {
            lock.failed(id);
        }
        assertThat(lock.until(id)).isPresent();
        assertThat(length(id)).isEqualTo(Duration.ofMinutes(15));
        endLock(id);
        assertThat(location(new Browser(port).login(id, PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_lock_is_by_the_machines_time_whatever_the_rehearsal_says() {
        String id = user("ubnd-08707");
        clock.jumpTo(Instant.parse("2021-04-09T01:00:00Z"));
        try {
            for (int wrong = 0; wrong < 40; wrong++) {
                lock.failed(id);
            }
            clock.jumpTo(Instant.parse("2021-05-09T01:00:00Z"));
            assertThat(lock.locked(id)).isTrue();
        } finally {
            clock.jumpTo(Instant.now());
        }
    }

    /** For how long a wrong password locks a user. */
    private Duration lockedFor(String id) {
        assertThat(location(new Browser(port).login(id, "not the password"))).isEqualTo("/login?error=refused");
        return length(id);
    }

    private Duration length(String id) {
        return jdbc.sql("SELECT failed_at, locked_until FROM login_lock WHERE user_id = ?")
                .param(id)
                .query((row, n) ->
                        Duration.between(Timestamps.get(row, "failed_at"), Timestamps.get(row, "locked_until")))
                .single();
    }

    private void endLock(String id) {
        move(id, "failed_at");
    }

    /** Ends the lock of a user at another moment. */
    private void move(String id, String moment) {
        jdbc.sql("UPDATE login_lock SET locked_until = " + moment + " WHERE user_id = ?")
                .param(id)
                .update();
    }

    @Test
    void gives_rest_to_a_login_and_401_without_a_prompt_to_nobody() {
        String id = user("ubnd-08707");
        Browser client = new Browser(port);
        HttpResponse<String> nobody = client.getJson("/engine-rest/task/count");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(header(nobody, "WWW-Authenticate")).doesNotStartWithIgnoringCase("basic");
        assertThat(client.getBasic("/engine-rest/task/count", id, "not the password")
                        .statusCode())
                .isEqualTo(401);
        unlock(id);
        HttpResponse<String> some = client.getBasic("/engine-rest/task/count", id, PASSWORD);
        assertThat(some.statusCode()).isEqualTo(200);
        assertThat(some.body()).isEqualTo("{\"count\":1}");
        assertThat(client.getJson("/engine-rest/task/count").statusCode())
                .as("no session is left behind")
                .isEqualTo(401);
    }

    @Test
    void does_not_let_a_session_into_rest() {
        Browser browser = loggedIn(user("ubnd-08707"));
        assertThat(browser.getJson("/engine-rest/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void shows_a_task_to_the_body_it_is_offered_to_and_to_nobody_else() {
        String outsider = user("ubnd-08710");
        String without = user();
        Browser rest = new Browser(port);
        assertThat(rest.getBasic("/engine-rest/task/count", outsider, PASSWORD).body())
                .isEqualTo("{\"count\":0}");
        assertThat(rest.getBasic("/engine-rest/task/count", without, PASSWORD).body())
                .isEqualTo("{\"count\":0}");
        assertThat(rest.getBasic("/engine-rest/process-instance/count", outsider, PASSWORD)
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(rest.getBasic("/engine-rest/history/process-instance/count", outsider, PASSWORD)
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(rest.getBasic("/engine-rest/user/count", outsider, PASSWORD).body())
                .as("only itself")
                .isEqualTo("{\"count\":1}");
        assertThat(loggedIn(user("ubnd-08707")).getJson(TASK_COUNT).body()).isEqualTo("{\"count\":1}");
        assertThat(loggedIn(outsider).getJson(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void lets_an_official_work_on_its_task_but_not_assign_or_change_variables() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        browser.get(TASKLIST);
        String task = taskService
                .createTaskQuery()
                .taskName("Lập danh sách")
                .singleResult()
                .getId();
        assertThat(browser.postToWebApplication(
                                "/camunda/api/engine/engine/default/task/" + task + "/assignee", "{\"userId\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        String claim = "/camunda/api/engine/engine/default/task/" + task + "/claim";
        Browser outsider = loggedIn(user("ubnd-08710"));
        outsider.get(TASKLIST);
        assertThat(outsider.postToWebApplication(claim, "{\"userId\":\"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(browser.postToWebApplication(claim, "{\"userId\":\"" + id + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(taskService.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(id);
        taskService.setAssignee(task, null);
    }

    @Test
    void keeps_the_web_applications_own_protection_against_forged_requests() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        String task = taskService
                .createTaskQuery()
                .taskName("Lập danh sách")
                .singleResult()
                .getId();
        assertThat(browser.postToWebApplication(
                                "/camunda/api/engine/engine/default/task/" + task + "/claim",
                                "{\"userId\":\"" + id + "\"}")
                        .statusCode())
                .as("without the token that only their pages give")
                .isEqualTo(403);
        assertThat(taskService.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void acts_for_one_body_at_a_time_in_tasklist_too() {
        String id = user("mttq-08707", "ubnd-08707");
        Browser browser = loggedIn(id);
        assertThat(accounts.find(id).orElseThrow().actingBody()).contains("mttq-08707");
        assertThat(browser.getJson(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
        assertThat(browser.post("/acting-body", Map.of("group", "ubnd-08707", "returnTo", "https://elsewhere.example/"))
                        .statusCode())
                .isEqualTo(403);
        String token = sessionToken(browser);
        assertThat(location(browser.postWithToken(
                        "/acting-body", Map.of("group", "ubnd-08707", "returnTo", "//elsewhere.example/"), token)))
                .isEqualTo("/");
        assertThat(browser.getJson(TASK_COUNT).body()).isEqualTo("{\"count\":1}");
        assertThat(browser.postWithToken("/acting-body", Map.of("group", "ubnd-08710"), token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.getJson(TASK_COUNT).body()).isEqualTo("{\"count\":1}");
        assertThat(location(browser.postWithToken(
                        "/acting-body", Map.of("group", "mttq-08707", "returnTo", TASKLIST), token)))
                .isEqualTo(TASKLIST);
        assertThat(browser.getJson(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
    }

    private static String sessionToken(Browser browser) {
        return browser.get("/test/token").body();
    }

    @Test
    void takes_away_a_right_with_the_next_request() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        assertThat(browser.getJson(TASK_COUNT).body()).isEqualTo("{\"count\":1}");
        accounts.leave(id, "ubnd-08707");
        assertThat(browser.getJson(TASK_COUNT).body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void ends_every_session_of_a_user_whose_password_is_set() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        accounts.setPassword(id, "another password");
        assertThat(browser.getJson(TASK_COUNT).statusCode()).isEqualTo(401);
        assertThat(location(new Browser(port).login(id, "another password"))).isEqualTo("/");
    }

    @Test
    void logs_out_of_everything_from_the_programs_pages() {
        Browser browser = loggedIn(user("ubnd-08707"));
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(location(browser.postWithToken("/logout", Map.of(), sessionToken(browser))))
                .isEqualTo("/login?logout");
        assertThat(browser.getJson(TASK_COUNT).statusCode()).isEqualTo(401);
        assertThat(location(browser.get(TASKLIST))).isEqualTo("/login");
    }

    @Test
    void logs_out_of_everything_from_tasklist() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        browser.get(TASKLIST);
        assertThat(browser.postToWebApplication("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(location(browser.get("/test/token"))).isEqualTo("/login");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_password_set_or_a_user_deleted_in_camunda_admin_ends_the_sessions_too() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        Browser admin = new Browser(port);
        assertThat(location(admin.login("admin", "first-admin-2021"))).isEqualTo("/");
        admin.get("/camunda/app/admin/default/");
        assertThat(admin.sendToWebApplication(
                                "PUT",
                                "/camunda/api/engine/engine/default/user/" + id + "/credentials",
                                "{\"password\":\"another password\",\"authenticatedUserPassword\":\"first-admin-2021\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.getJson(TASK_COUNT).statusCode()).isEqualTo(401);
        Browser again = new Browser(port);
        assertThat(location(again.login(id, "another password"))).isEqualTo("/");
        assertThat(admin.sendToWebApplication("DELETE", "/camunda/api/engine/engine/default/user/" + id, "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(again.getJson(TASK_COUNT).statusCode()).isEqualTo(401);
    }

    @Test
    void leaves_no_way_past_the_login() {
        Browser browser = loggedIn(user("ubnd-08707"));
        browser.get(TASKLIST);
        assertThat(browser.postToWebApplication("/camunda/api/admin/auth/user/default/login/tasklist", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.postToWebApplication("/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.postToWebApplication("/camunda/api/engine/engine/default/identity/verify", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void opens_cockpit_to_the_provinces_coordinators_and_admins_only() {
        assertThat(cockpit(user("coordinator-26"))).isEqualTo(200);
        assertThat(cockpit(user("coordinator-243"))).isEqualTo(403);
        assertThat(cockpit(user("ubnd-08707"))).isEqualTo(403);
        assertThat(cockpit(user("auditor-26"))).isEqualTo(403);
        assertThat(cockpit(user("camunda-admin"))).isEqualTo(200);
        assertThat(loggedIn(user("coordinator-26"))
                        .get("/camunda/app/cockpit/default/")
                        .statusCode())
                .isEqualTo(200);
        assertThat(loggedIn(user("coordinator-26"))
                        .get("/camunda/app/admin/default/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(loggedIn(user("coordinator-243"))
                        .get("/camunda/app/cockpit/default/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(loggedIn(user("ubnd-08707"))
                        .get("/camunda/app/admin/default/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(loggedIn(user("camunda-admin"))
                        .get("/camunda/app/admin/default/")
                        .statusCode())
                .isEqualTo(200);
        Browser rest = new Browser(port);
        assertThat(rest.getBasic("/engine-rest/process-instance/count", user("coordinator-26"), PASSWORD)
                        .body())
                .isEqualTo("{\"count\":1}");
        assertThat(rest.getBasic("/engine-rest/process-instance/count", user("coordinator-243"), PASSWORD)
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(rest.getBasic("/engine-rest/history/process-instance/count", user("auditor-26"), PASSWORD)
                        .body())
                .isEqualTo("{\"count\":1}");
    }

    private int cockpit(String id) {
        return loggedIn(id)
                .getJson("/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count")
                .statusCode();
    }

    @Test
    void gives_an_administrator_users_but_no_election_work() {
        Browser rest = new Browser(port);
        assertThat(rest.getBasic("/engine-rest/task/count", "admin", "first-admin-2021")
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(rest.getBasic("/engine-rest/user/count", "admin", "first-admin-2021")
                        .body())
                .isNotEqualTo("{\"count\":1}");
    }

    @Test
    void refuses_a_sample_user_in_production_even_with_the_right_password() {
        accounts.createSampleUsers(List.of(new NewUser("mau.01", "Lê Thị Mẫu", "", Set.of("ubnd-08707"))), PASSWORD);
        var login = UsernamePasswordAuthenticationToken.unauthenticated("mau.01", PASSWORD);
        var production =
                new AccountAuthentication(passwords, people, states, () -> Installation.Mode.PRODUCTION, rate, signIns);
        assertThatThrownBy(() -> production.authenticate(login)).isInstanceOf(DisabledException.class);
        loggedIn("mau.01");
    }

    @Test
    void sets_the_security_headers_on_every_kind_of_answer() {
        Browser browser = loggedIn(user("ubnd-08707"));
        for (String path : List.of("/test/token", TASKLIST)) {
            HttpResponse<String> page = browser.get(path);
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        }
        assertThat(header(browser.get("/login"), "Content-Security-Policy"))
                .contains("script-src 'self';")
                .contains("frame-ancestors 'self'");
    }

    @Test
    void asks_for_a_login_where_another_version_stored_the_session() {
        String id = user("ubnd-08707");
        Browser browser = loggedIn(id);
        assertThat(browser.get("/test/token").statusCode()).isEqualTo(200);
        int changed = jdbc.sql(
                        """
                        UPDATE SPRING_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = ? WHERE SESSION_PRIMARY_ID IN
                        (SELECT PRIMARY_ID FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?)
                        """)
                .params("unreadable".getBytes(StandardCharsets.UTF_8), id)
                .update();
        assertThat(changed).isPositive();
        assertThat(location(browser.get("/test/token"))).isEqualTo("/login");
        assertThat(location(browser.login(id, PASSWORD))).isEqualTo("/test/token");
    }

    @Test
    void hides_the_session_cookie_from_scripts_and_other_sites() {
        HttpResponse<String> page = new Browser(port).get("/login");
        assertThat(page.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("BAUCU=")
                .contains("HttpOnly")
                .contains("SameSite=Lax"));
    }

    private void unlock(String id) {
        lock.forget(id);
    }
}
