package org.baucu.coordination;

import java.util.Optional;
import java.util.Set;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.UnitScopes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets in who coordinates the unit of a case, and nobody else: no official, no auditor, no coordinator of a sibling. */
@Component
public class CoordinationScope {

    private final CurrentUser currentUser;
    private final UnitScopes scopes;
    private final Elections elections;

    CoordinationScope(CurrentUser currentUser, UnitScopes scopes, Elections elections) {
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.elections = elections;
    }

    /**
     * The person, if it coordinates the unit of the case.
     *
     * @throws ResponseStatusException 403 if it does not
     */
    public Coordinator of(CaseKey key) {
        Person person = person();
        return person.scopes(Role.COORDINATOR).stream()
                .filter(root -> scopes.covers(key.election(), Set.of(root), key.unit()))
                .findFirst()
                .map(root -> coordinator(person, root))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** Codes of all units that the person coordinates in an election. */
    public Set<String> units(String election) {
        return scopes.units(election, person().scopes(Role.COORDINATOR));
    }

    /**
     * The election that is coordinated now.
     *
     * @throws ResponseStatusException 403 for who coordinates nothing
     */
    public Optional<Election> election() {
        person();
        return elections.current().or(() -> elections.all().stream().findFirst());
    }

    private Person person() {
        return currentUser
                .find()
                .filter(person -> person.has(Role.COORDINATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static Coordinator coordinator(Person person, String root) {
        return new Coordinator(person.id(), person.displayName(), Groups.of(EngineGroups.COORDINATOR, root));
    }

    /**
     * Who steps in.
     *
     * @param capacity the group in whose name, for example {@code coordinator-26}
     */
    public record Coordinator(String id, String name, String capacity) {}
}
