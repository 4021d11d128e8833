package org.baucu.identity;

import java.util.Optional;
import org.baucu.platform.engine.EngineIdentities;
import org.baucu.platform.engine.EngineIdentity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Reads the person anew at each request, once, when somebody asks: a right that is taken away is gone with the next click. Which body the
 * person acts for is in the session, or for REST in the header {@value #BODY_HEADER}.
 */
@Component
class RequestCurrentUser implements CurrentUser, EngineIdentities {

    /** For REST, which has no session. */
    static final String BODY_HEADER = "X-Acting-Body";

    private static final String ACTING_BODY = "baucu.actingBody";
    private static final String PERSON = RequestCurrentUser.class.getName() + ".person";

    private final People people;

    RequestCurrentUser(People people) {
        this.people = people;
    }

    @Override
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return people.find(signedIn.id());
        }
        if (request.getAttribute(PERSON, RequestAttributes.SCOPE_REQUEST) instanceof Person known
                && known.id().equals(signedIn.id())) {
            return Optional.of(known);
        }
        Optional<Person> person = people.find(signedIn.id())
                .map(found -> chosenBody(request).map(found::actingFor).orElse(found));
        person.ifPresent(found -> request.setAttribute(PERSON, found, RequestAttributes.SCOPE_REQUEST));
        return person;
    }

    @Override
    public Optional<EngineIdentity> current() {
        return find().map(person -> new EngineIdentity(person.id(), person.groups()));
    }

    /**
     * Lets the current person act for another of its bodies, for the rest of the session.
     *
     * @return false if it does not work for that body
     */
    boolean actFor(String group) {
        Person person = get();
        if (!person.bodies().contains(group)) {
            return false;
        }
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        request.setAttribute(ACTING_BODY, group, RequestAttributes.SCOPE_SESSION);
        request.setAttribute(PERSON, person.actingFor(group), RequestAttributes.SCOPE_REQUEST);
        return true;
    }

    private static Optional<String> chosenBody(RequestAttributes request) {
        String header = request instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getHeader(BODY_HEADER)
                : null;
        return header != null
                ? Optional.of(header)
                : Optional.ofNullable((String) request.getAttribute(ACTING_BODY, RequestAttributes.SCOPE_SESSION));
    }
}
