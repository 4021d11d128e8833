package org.baucu.platform.engine;

import jakarta.servlet.FilterConfig;
import org.baucu.platform.Ordered;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Logs the person of the program's own login in to Tasklist, Cockpit and Admin. The engine's filter keeps what it once stored in the session as
 * long as the user id stays; this one renews it as soon as the groups differ, so that a change of body or of rights holds from the next request.
 */
final class IdentityWebappFilter extends ContainerBasedAuthenticationFilter {

    private final EngineIdentities identities;

    IdentityWebappFilter(EngineIdentities identities) {
        this.identities = identities;
        this.authenticationProvider = new IdentityAuthenticationProvider(identities);
    }

    /** Takes no parameter: the provider is a bean's, not a class name. */
    @Override
    public void init(FilterConfig filterConfig) {
        filterConfig.getServletContext().log("Web applications use the one login");
    }

    @Override
    protected boolean isAuthenticated(Authentication stored, String engineName, String userId) {
        return super.isAuthenticated(stored, engineName, userId)
                && stored instanceof UserAuthentication user
                && identities
                        .current()
                        .map(now -> Ordered.set(now.groups()).equals(Ordered.set(user.getGroupIds())))
                        .orElse(false);
    }
}
