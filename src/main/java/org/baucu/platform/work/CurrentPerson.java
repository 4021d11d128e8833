package org.baucu.platform.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is at work now, as the engine knows it; set by the login, and by the rehearsal for its officials. */
@Component
public class CurrentPerson {

    private final IdentityService identity;

    public CurrentPerson(IdentityService identity) {
        this.identity = identity;
    }

    /** The user's id, empty when nobody is signed in. */
    public Optional<String> id() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /** The groups the person acts for, empty when nobody is signed in. */
    public List<String> groups() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getGroupIds)
                .orElse(List.of());
    }

    /**
     * Does something in the name of the product, which the engine's own authorizations would refuse the person. The caller has checked that
     * the person may cause it.
     */
    public <T> T asProduct(Supplier<T> work) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }
}
