package org.baucu.progress.board;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.baucu.territory.UnitScopes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who sees what on the board: coordinators and auditors their units and all below, never a sibling; officials the units of their bodies
 * themselves and nothing below; others nothing.
 */
@Component
public class BoardAccess {

    private final Elections elections;
    private final Territory territory;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;

    BoardAccess(Elections elections, Territory territory, UnitScopes scopes, CurrentUser currentUser) {
        this.elections = elections;
        this.territory = territory;
        this.scopes = scopes;
        this.currentUser = currentUser;
    }

    /**
     * What the person logged in sees of the current election; empty where there is no election yet.
     *
     * @throws ResponseStatusException 403 for a person of no unit
     */
    public Optional<BoardScope> scope() {
        return elections
                .current()
                .or(() -> elections.all().stream().findFirst())
                .map(election -> of(election, currentUser.get()));
    }

    /**
     * The same, where only a unit of it is asked for.
     *
     * @throws ResponseStatusException 403 for a unit that the person does not see, known or not; 404 without an election
     */
    public BoardScope scopeOf(String unit) {
        BoardScope scope = scope().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!scope.sees(unit)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return scope;
    }

    private BoardScope of(Election election, Person person) {
        Set<String> watched = new TreeSet<>(person.scopes(Role.COORDINATOR));
        watched.addAll(person.scopes(Role.AUDITOR));
        if (watched.isEmpty() && !person.has(Role.OFFICIAL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Set<String> units = watched.isEmpty() ? own(election, person) : scopes.units(election.id(), watched);
        Set<String> roots = units.stream()
                .filter(code -> territory
                        .find(election.id(), code)
                        .flatMap(Unit::parentCode)
                        .filter(units::contains)
                        .isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> coordinated = scopes.units(election.id(), person.scopes(Role.COORDINATOR));
        return new BoardScope(
                election,
                units,
                roots,
                coordinated,
                units.contains(election.provinceCode()) && !watched.isEmpty(),
                person.scopes(Role.COORDINATOR).contains(election.provinceCode()));
    }

    /** The units of a person's bodies, in the order of the province. */
    private Set<String> own(Election election, Person person) {
        Set<String> named = person.bodies().stream().map(Groups::unitOf).collect(Collectors.toSet());
        return territory.units(election.id()).stream()
                .map(Unit::code)
                .filter(named::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
