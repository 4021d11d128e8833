package org.baucu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baucu.platform.engine.EngineIdentities;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the engine who is at work while one of the program's own pages runs: its authorizations and its operation log hold there as in
 * Tasklist. Cleared at the end, because the thread serves others next.
 */
final class EngineAuthenticationInterceptor implements HandlerInterceptor {

    private final EngineIdentities identities;
    private final IdentityService engine;

    EngineAuthenticationInterceptor(EngineIdentities identities, IdentityService engine) {
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            identities.current().ifPresent(identity -> engine.setAuthentication(identity.userId(), identity.groups()));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
        engine.clearAuthentication();
    }
}
