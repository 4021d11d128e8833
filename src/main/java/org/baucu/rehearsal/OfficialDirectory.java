package org.baucu.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.identity.Accounts;
import org.baucu.identity.Person;
import org.springframework.stereotype.Component;

/** Who works for which body. */
@Component
class OfficialDirectory {

    private final Accounts accounts;
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    OfficialDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The first of a body's people, who draws up its papers.
     *
     * @throws IllegalStateException if the body has nobody
     */
    String clerk(String group) {
        return people(group).get(0);
    }

    /** The last of a body's people, who signs. */
    String head(String group) {
        List<String> people = people(group);
        return people.get(people.size() - 1);
    }

    String name(String user) {
        return names.computeIfAbsent(
                user, u -> accounts.find(u).map(Person::displayName).orElse(u));
    }

    /**
     * A body's people, in order.
     *
     * @throws IllegalStateException if the body has nobody
     */
    List<String> people(String group) {
        List<String> people = members.computeIfAbsent(group, accounts::members);
        if (people.isEmpty()) {
            throw new IllegalStateException("nobody works for " + group);
        }
        return people;
    }
}
