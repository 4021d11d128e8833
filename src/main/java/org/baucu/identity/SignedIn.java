package org.baucu.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of a login: who, and nothing that may change meanwhile.
 *
 * @param id user id
 */
record SignedIn(String id) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
