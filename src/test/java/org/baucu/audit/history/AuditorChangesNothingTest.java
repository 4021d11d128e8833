package org.baucu.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.Browser;
import org.baucu.identity.NewUser;
import org.baucu.testsupport.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program that changes something refuses who only audits, whatever is sent. */
@EngineTest
class AuditorChangesNothingTest {

    /** The whole of what an auditor may send: the own sign-in, language, password and inbox. */
    private static final Set<String> OWN = Set.of(
            "POST /login",
            "POST /logout",
            "POST /language",
            "POST /account/password",
            "POST /inbox/{id}/read",
            "POST /inbox/read");

    /** Changing calls of the engine's own interfaces, which are another servlet's. */
    private static final List<String> ENGINE = List.of(
            "POST /engine-rest/task/1/claim",
            "POST /engine-rest/task/1/complete",
            "POST /engine-rest/task/1/submit-form",
            "PUT /engine-rest/task/1/variables/a",
            "DELETE /engine-rest/task/1/variables/a",
            "POST /engine-rest/process-definition/key/election/start",
            "DELETE /engine-rest/process-instance/1",
            "PUT /engine-rest/job/1/retries",
            "POST /engine-rest/deployment/create",
            "DELETE /engine-rest/history/process-instance/1",
            "POST /engine-rest/user/create",
            "POST /engine-rest/engine/default/message",
            "POST /camunda/api/engine/engine/default/task/1/claim",
            "POST /camunda/api/engine/engine/default/task/1/submit-form",
            "PUT /camunda/api/engine/engine/default/task/1",
            "DELETE /camunda/api/engine/engine/default/process-instance/1",
            "POST /camunda/api/engine/engine/default/filter/create",
            "PUT /camunda/api/engine/engine/default/user/x/profile",
            "POST /camunda/api/cockpit/plugin/base/default/process-instance");

    private static final String PASSWORD = "mat-khau-2021";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Accounts accounts;

    private String auditor;

    @BeforeEach
    void create() {
        auditor = "kiem.tra." + System.nanoTime();
        accounts.createGroups(java.util.Map.of("auditor-26", "Cán bộ kiểm tra, giám sát"));
        accounts.createUsers(List.of(new NewUser(auditor, "Lương Thảo Vy", "", Set.of("auditor-26"))), PASSWORD);
    }

    @Test
    void every_changing_route_refuses_an_auditor() {
        Set<String> routes = routes();
        assertThat(routes).as("changing routes").hasSizeGreaterThan(25);
        assertThat(routes)
                .as("each way that is left open exists")
                .containsAll(OWN.stream()
                        .filter(route -> !route.equals("POST /login") && !route.equals("POST /logout"))
                        .toList());
        routes.removeAll(OWN);
        Browser browser = new Browser(port);
        browser.login(auditor, PASSWORD);
        String token = Browser.token(browser.get("/account/password").body());
        assertThat(token).isNotEmpty();
        List<String> answered = new ArrayList<>();
        for (String route : routes) {
            String[] parts = route.split(" ", 2);
            String path = parts[1].replaceAll("\\{[^}]*}", "1").replace("**", "1");
            HttpResponse<String> answer = browser.methodWithToken(parts[0], path, token);
            if (answer.statusCode() != 403) {
                answered.add(route + " -> " + answer.statusCode());
            }
        }
        assertThat(answered).isEmpty();
        assertThat(browser.get("/").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void every_changing_call_of_the_engine_refuses_an_auditor() {
        Browser session = new Browser(port);
        session.login(auditor, PASSWORD);
        List<String> answered = new ArrayList<>();
        for (String call : ENGINE) {
            String[] parts = call.split(" ", 2);
            HttpResponse<String> answer = parts[1].startsWith("/engine-rest")
                    ? session.methodBasic(parts[0], parts[1], auditor, PASSWORD)
                    : session.method(parts[0], parts[1]);
            if (answer.statusCode() != 403) {
                answered.add(call + " -> " + answer.statusCode());
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void what_concerns_the_auditor_alone_is_not_refused_by_the_rule() {
        Browser browser = new Browser(port);
        browser.login(auditor, PASSWORD);
        String token = Browser.token(browser.get("/account/password").body());
        assertThat(browser.methodWithToken("POST", "/inbox/read", token).statusCode())
                .isEqualTo(302);
        assertThat(Browser.location(browser.methodWithToken("POST", "/logout", token)))
                .isEqualTo("/login?logout");
    }

    /** Method and pattern of each route of the program with a method that changes something, or with none of its own. */
    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(info -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                for (HttpMethod method :
                        List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
                    if (methods.isEmpty() || methods.contains(RequestMethod.resolve(method))) {
                        routes.add(method + " " + pattern);
                    }
                }
            }
        });
        return routes;
    }
}
