package org.baucu.audit.history;

import java.util.Optional;
import java.util.Set;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Role;
import org.baucu.territory.UnitScopes;
import org.springframework.stereotype.Component;

/** What the auditor signed in may see: units of one election, each with all below it. */
@Component
public class AuditScope {

    private final CurrentUser currentUser;
    private final Elections elections;
    private final UnitScopes scopes;

    AuditScope(CurrentUser currentUser, Elections elections, UnitScopes scopes) {
        this.currentUser = currentUser;
        this.elections = elections;
        this.scopes = scopes;
    }

    /** The scope in the election that pages show; empty before there is one. */
    public Optional<Scope> current() {
        return elections
                .current()
                .or(() -> elections.all().stream().findFirst())
                .map(this::in);
    }

    /** The scope in an election; empty if there is no such election. */
    public Optional<Scope> in(String electionId) {
        return elections.find(electionId).map(this::in);
    }

    private Scope in(Election election) {
        Set<String> roots = currentUser.get().scopes(Role.AUDITOR);
        return new Scope(election, roots, roots.contains(election.provinceCode()), scopes.units(election.id(), roots));
    }

    /**
     * @param roots the units at the top
     * @param whole whether it is the whole election
     * @param units codes of all units in it
     */
    public record Scope(Election election, Set<String> roots, boolean whole, Set<String> units) {

        /** Whether a unit of the election lies in it. */
        public boolean covers(String unit) {
            return units.contains(unit);
        }
    }
}
