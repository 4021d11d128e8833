package org.baucu.platform.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** The person for whom the engine works on this thread, and in which bodies' names. */
@Component
public class Acting {

    private final IdentityService identity;

    Acting(IdentityService identity) {
        this.identity = identity;
    }

    /** User id, empty if nobody is signed in. */
    public Optional<String> user() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /** Groups the person acts for. */
    public List<String> groups() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getGroupIds).orElse(List.of());
    }

    /** Does as the program what the person has a right to by the product's rules, but not by the engine's. */
    public <T> T asProgram(Supplier<T> work) {
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
