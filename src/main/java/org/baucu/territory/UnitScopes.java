package org.baucu.territory;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a coordinator or auditor of some units sees: those units and all below them, never a sibling. */
@Component
public class UnitScopes {

    private final Territory territory;

    UnitScopes(Territory territory) {
        this.territory = territory;
    }

    /**
     * Codes of the given units and of all below them, in the order of {@link Territory#units}.
     *
     * @param roots codes of the units at the top; those the election does not know are left out
     */
    public Set<String> units(String electionId, Set<String> roots) {
        Set<String> covered = new LinkedHashSet<>();
        for (Unit unit : territory.units(electionId)) {
            if (roots.contains(unit.code())
                    || unit.parentCode().filter(covered::contains).isPresent()) {
                covered.add(unit.code());
            }
        }
        return covered;
    }

    /** Whether a unit is one of the given ones or lies below one of them. */
    public boolean covers(String electionId, Set<String> roots, String unitCode) {
        Optional<Unit> unit = territory.find(electionId, unitCode);
        while (unit.isPresent()) {
            if (roots.contains(unit.get().code())) {
                return true;
            }
            unit = unit.get().parentCode().flatMap(code -> territory.find(electionId, code));
        }
        return false;
    }
}
