package org.baucu.platform.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Hands the program's own login to the engine's web applications and REST. */
final class IdentityAuthenticationProvider implements AuthenticationProvider {

    private final EngineIdentities identities;

    IdentityAuthenticationProvider(EngineIdentities identities) {
        this.identities = identities;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return identities
                .current()
                .map(IdentityAuthenticationProvider::result)
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult result(EngineIdentity identity) {
        AuthenticationResult result = AuthenticationResult.successful(identity.userId());
        result.setGroups(identity.groups());
        // an empty list: with null the engine would look up the tenants at every request
        result.setTenants(List.of());
        return result;
    }

    /** Nothing: the login's own chain has answered before anything unauthenticated gets here. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setContentLength(0);
    }
}
