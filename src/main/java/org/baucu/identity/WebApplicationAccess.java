package org.baucu.identity;

import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Opens one of the engine's web applications, its pages and its interface, to those whom an authorization of the engine opens it. The engine
 * itself asks for the pages only.
 */
final class WebApplicationAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final String application;
    private final CurrentUser currentUser;
    private final AuthorizationService authorizations;

    WebApplicationAccess(String application, CurrentUser currentUser, AuthorizationService authorizations) {
        this.application = application;
        this.currentUser = currentUser;
        this.authorizations = authorizations;
    }

    @Override
    @SuppressWarnings("removal") // the interface still asks for it
    public AuthorizationDecision check(Supplier<Authentication> login, RequestAuthorizationContext request) {
        return new AuthorizationDecision(
                currentUser.find().filter(this::mayOpen).isPresent());
    }

    private boolean mayOpen(Person person) {
        return authorizations.isUserAuthorized(
                person.id(), person.groups(), Permissions.ACCESS, Resources.APPLICATION, application);
    }
}
