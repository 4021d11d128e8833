package org.baucu.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is signed in, as the frame of a page shows it. */
public interface SignedIn {

    /** The person of the current request, empty for an anonymous one. */
    Optional<Person> current();

    /**
     * A signed-in person.
     *
     * @param id user id
     * @param displayName name as shown
     * @param groups ids of the groups, offices first named first
     * @param actingGroup the office the person acts for now, empty when none was chosen
     * @param roles {@code official}, {@code coordinator}, {@code auditor}, {@code admin}
     */
    record Person(String id, String displayName, List<String> groups, Optional<String> actingGroup, Set<String> roles) {

        public Person {
            groups = List.copyOf(groups);
            roles = Set.copyOf(roles);
        }
    }
}
