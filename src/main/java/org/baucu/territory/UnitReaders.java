package org.baucu.territory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CaseReaders;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Who may read what is drawn up in a unit: who acts for a body of it or of a unit above, and who coordinates or audits one of these. */
@Component
public class UnitReaders implements CaseReaders {

    private final CurrentPerson person;
    private final Territory territory;

    public UnitReaders(CurrentPerson person, Territory territory) {
        this.person = person;
        this.territory = territory;
    }

    @Override
    public boolean mayRead(CaseKey key) {
        return mayRead(key.election(), key.unit());
    }

    /** Whether the current person may read what a unit draws up. */
    public boolean mayRead(String electionId, String unitCode) {
        Set<String> units = new HashSet<>();
        Optional<Unit> at = territory.find(electionId, unitCode);
        while (at.isPresent() && units.add(at.get().code())) {
            at = at.get().parentCode().flatMap(above -> territory.find(electionId, above));
        }
        return person.groups().stream().map(Groups::unitOf).anyMatch(units::contains);
    }
}
