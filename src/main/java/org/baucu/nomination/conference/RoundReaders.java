package org.baucu.nomination.conference;

import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.Elections;
import org.baucu.nomination.Council;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.territory.UnitScopes;
import org.springframework.stereotype.Component;

/** Who follows the rounds of a unit: its Front and its commission, those above, and who coordinates or audits it. */
@Component("roundReaders")
public class RoundReaders {

    private static final Set<String> FOLLOWING =
            Set.of(Groups.MTTQ, Groups.UBBC, EngineGroups.COORDINATOR, EngineGroups.AUDITOR);

    private final CurrentPerson person;
    private final UnitScopes scopes;
    private final Elections elections;

    public RoundReaders(CurrentPerson person, UnitScopes scopes, Elections elections) {
        this.person = person;
        this.scopes = scopes;
        this.elections = elections;
    }

    /** Codes of the units whose rounds the current person follows; empty for nobody's. */
    public Set<String> units(String electionId) {
        return scopes.units(electionId, roots());
    }

    /** Whether the current person follows the rounds of a council. */
    public boolean follows(Council council) {
        return scopes.covers(council.election(), roots(), council.unitCode());
    }

    /** Whether the current person follows the rounds of a unit in the election that pages show. */
    public boolean follows(String unitCode) {
        return elections
                .current()
                .filter(election -> scopes.covers(election.id(), roots(), unitCode))
                .isPresent();
    }

    private Set<String> roots() {
        return person.groups().stream()
                .filter(group -> FOLLOWING.contains(Groups.bodyOf(group)))
                .map(Groups::unitOf)
                .collect(Collectors.toSet());
    }
}
