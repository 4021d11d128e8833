package org.baucu.platform.engine;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** Gives each request to the engine's REST interface the person of the program's own login, and takes it away afterwards. */
final class IdentityRestFilter extends ProcessEngineAuthenticationFilter {

    IdentityRestFilter(EngineIdentities identities) {
        this.authenticationProvider = new IdentityAuthenticationProvider(identities);
    }

    /** Takes no parameter: the provider is a bean's, not a class name. */
    @Override
    public void init(FilterConfig filterConfig) {
        filterConfig.getServletContext().log("REST uses the one login");
    }
}
