package org.baucu.identity;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls everything that the program answers to as nobody, and lists what was answered other than with the way to the login. */
public final class AnonymousWalk {

    /** The login page, and calendar feeds: their address is the key, and a wrong one is told 404. */
    private static final Set<String> OPEN = Set.of("GET /login", "GET /feeds/1.ics");

    private static final List<String> ELSEWHERE = List.of(
            "GET /",
            "GET /index.html",
            "GET /no-such-page",
            "GET /h2-console",
            "GET /actuator",
            "GET /actuator/env",
            "GET /actuator/health/db",
            "GET /webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js",
            "GET /webjars/camunda/app/tasklist/index.html",
            "GET /camunda",
            "GET /camunda/",
            "GET /camunda/app/tasklist/default/",
            "GET /camunda/app/cockpit/default/",
            "GET /camunda/app/admin/default/",
            "GET /camunda/app/admin/default/setup/",
            "GET /camunda/app/welcome/default/",
            "GET /camunda/app/tasklist/styles/styles.css",
            "GET /camunda/api/engine/engine/",
            "GET /camunda/api/engine/engine/default/task",
            "GET /camunda/api/admin/auth/user/default",
            "POST /camunda/api/admin/auth/user/default/login/tasklist",
            "POST /camunda/api/admin/setup/default/user/create",
            "POST /camunda/api/admin/auth/user/default/logout",
            "GET /camunda/lib/deps.js",
            "GET /engine-rest",
            "GET /engine-rest/",
            "GET /engine-rest/engine",
            "GET /engine-rest/task",
            "GET /engine-rest/version",
            "GET /engine-rest/engine/default/task",
            "POST /engine-rest/identity/verify",
            "POST /engine-rest/deployment/create",
            "OPTIONS /engine-rest/task",
            "GET /camunda;x/app/tasklist/default/",
            "GET /engine-rest/../actuator/env",
            "GET //engine-rest/task",
            "GET /login/../camunda/api/engine/engine/",
            "GET /assets/../engine-rest/task",
            "GET /assets/%2e%2e/engine-rest/task",
            "POST /login/x",
            "PUT /",
            "DELETE /actuator/health");

    private AnonymousWalk() {}

    /** One line for each call that was answered; empty when all is closed. */
    public static List<String> answered(int port, RequestMappingHandlerMapping mapping) {
        Set<String> calls = new TreeSet<>(ELSEWHERE);
        mapping.getHandlerMethods().keySet().forEach(info -> calls.addAll(calls(info)));
        calls.removeAll(OPEN);
        List<String> answered = new ArrayList<>();
        for (String call : calls) {
            String[] parts = call.split(" ", 2);
            HttpResponse<String> response = new Browser(port).method(parts[0], parts[1]);
            if (!closed(response)) {
                answered.add(call + " -> " + response.statusCode() + " " + Browser.location(response));
            }
        }
        return answered;
    }

    private static boolean closed(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 302 ->
                Browser.location(response).equals("/login")
                        || Browser.location(response).equals("/login?logout");
            case 400, 401, 403 -> true;
            case 204 -> response.request().uri().getPath().endsWith("/logout");
            default -> false;
        };
    }

    private static Set<String> calls(RequestMappingInfo info) {
        Set<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        Set<String> calls = new TreeSet<>();
        for (String pattern : info.getPatternValues()) {
            String path = pattern.replaceAll("\\{\\*?[^}]*\\}", "1")
                    .replace("**", "1")
                    .replace("*", "1");
            (methods.isEmpty() ? Set.of("GET", "POST") : methods).forEach(method -> calls.add(method + " " + path));
        }
        return calls;
    }
}
