package org.baucu.territory.web;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Names in place of codes, for pages. */
@Component
class UnitNames {

    private final Territory territory;

    UnitNames(Territory territory) {
        this.territory = territory;
    }

    /** The electoral unit with its parts by name where they are units. */
    ElectoralUnit in(String electionId, ElectoralUnit unit) {
        return new ElectoralUnit(
                unit.body(),
                unit.unitCode(),
                unit.number(),
                unit.areaVi(),
                unit.seats(),
                unit.population(),
                unit.parts().stream()
                        .map(part -> territory
                                .find(electionId, part)
                                .map(Unit::nameVi)
                                .orElse(part))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
