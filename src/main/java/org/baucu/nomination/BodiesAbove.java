package org.baucu.nomination;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** The bodies of the level above, which hear when a legal limit has passed. */
@Component
public class BodiesAbove {

    private final Territory territory;

    public BodiesAbove(Territory territory) {
        this.territory = territory;
    }

    /**
     * The group of a body of the unit above a case's, for example {@code mttq-249}; for a province its own.
     *
     * @throws IllegalStateException if the election has no such unit
     */
    public String group(CaseKey key, String body) {
        Unit unit = territory
                .find(key.election(), key.unit())
                .orElseThrow(() -> new IllegalStateException("no unit " + key.unit() + " in " + key.election()));
        return Groups.of(body, unit.parentCode().orElse(unit.code()));
    }
}
