package org.baucu.identity;

import java.util.Optional;

/** The person logged in on the current request, with its groups as they stand in the database now. */
public interface CurrentUser {

    Optional<Person> find();

    /** @throws IllegalStateException if nobody is logged in */
    default Person get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
