package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.BauCuApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** No route without a rule: {@code routes.csv} names everything the program answers to, and each is asked for as each role. */
@SpringBootTest(
        classes = BauCuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:routes;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "baucu.rehearsal.autoplay=false",
            "camunda.bpm.job-execution.enabled=false",
            "BAUCU_ADMIN_PASSWORD=first-admin-2021"
        })
class RoutesTest {

    private static final String PASSWORD = "mat-khau-2021";
    /** After these a session or a password is another one. */
    private static final Set<String> ENDS_THE_SESSION =
            Set.of("POST,/logout", "*,/camunda/api/*", "POST,/account/password");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext servlets;

    @Autowired
    Accounts accounts;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    @Test
    void every_route_is_in_the_table_and_nothing_else() throws IOException {
        Set<String> registered = RegisteredRoutes.of(context, servlets);
        registered.addAll(List.of("GET,/login", "POST,/login", "POST,/logout"));
        Set<String> described = Route.table().stream().map(Route::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(registered);
        missing.removeAll(described);
        assertThat(missing)
                .as(
                        "routes without a rule: add a line METHOD,pattern,who,example to src/test/resources/routes.csv (who: anybody, everybody, nobody, or official|coordinator|auditor|admin; example may be empty) and see that SecurityConfiguration or the controller holds to it")
                .isEmpty();
        described.removeAll(registered);
        assertThat(described)
                .as("lines of routes.csv that nothing answers to: take them out")
                .isEmpty();
    }

    @Test
    void each_role_is_answered_or_refused_as_the_table_says() throws IOException {
        accounts.createProvince("26", "Tỉnh Vĩnh Phúc");
        List<String> faults = new ArrayList<>();
        for (Route route : Route.table()) {
            for (String role : roles()) {
                int status = ask(route, role);
                boolean refused = status == 401 || status == 403;
                if (status >= 500 || refused == route.mayAsk(role)) {
                    faults.add("%s %s as %s: %s, but routes.csv says %s"
                            .formatted(route.askedWith(), route.example(), role, status, route.who()));
                }
            }
        }
        assertThat(faults).as("what is answered otherwise than routes.csv says").isEmpty();
    }

    private static List<String> roles() {
        List<String> roles = new ArrayList<>(Route.ROLES);
        roles.add(Route.STRANGER);
        return roles;
    }

    /** The status; 401 also for being sent to the login. */
    private int ask(Route route, String role) {
        Browser browser =
                role.equals(Route.STRANGER) ? new Browser(port) : browsers.computeIfAbsent(role, this::signedIn);
        HttpResponse<String> answer =
                switch (route.askedWith()) {
                    case "GET" -> get(browser, route, role);
                    default -> browser.sendForm(route.askedWith(), route.example(), token(browser, role));
                };
        if (ENDS_THE_SESSION.contains(route.key())) {
            browsers.remove(role);
            tokens.remove(role);
        }
        boolean toLogin = Browser.location(answer).equals("/login") && answer.statusCode() == 302;
        return toLogin && role.equals(Route.STRANGER) ? 401 : answer.statusCode();
    }

    /** The engine's REST interface takes no session. */
    private HttpResponse<String> get(Browser browser, Route route, String role) {
        return route.example().startsWith("/engine-rest") && !role.equals(Route.STRANGER)
                ? browser.getBasic(route.example(), id(role), PASSWORD)
                : browser.get(route.example());
    }

    private Browser signedIn(String role) {
        if (accounts.find(id(role)).isEmpty()) {
            accounts.createUsers(List.of(new NewUser(id(role), "Người Thử", "", Set.of(group(role)))), PASSWORD);
        }
        Browser browser = new Browser(port);
        assertThat(browser.login(id(role), PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private String token(Browser browser, String role) {
        return role.equals(Route.STRANGER)
                ? Browser.token(browser.get("/login").body())
                : tokens.computeIfAbsent(
                        role,
                        r -> Browser.token(browser.get("/account/password").body()));
    }

    private static String id(String role) {
        return "routes." + role;
    }

    private static String group(String role) {
        return switch (role) {
            case "official" -> "ubnd-08707";
            case "admin" -> "camunda-admin";
            default -> role + "-26";
        };
    }
}
