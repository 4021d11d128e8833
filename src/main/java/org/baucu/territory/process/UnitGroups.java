package org.baucu.territory.process;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Names candidate groups of other units in diagrams. */
@Component("unitGroups")
public class UnitGroups {

    private final Territory territory;

    public UnitGroups(Territory territory) {
        this.territory = territory;
    }

    /** The group of a body of the unit above the case's, for example {@code ubnd-249}; for a province its own. */
    public String above(DelegateExecution execution, String body) {
        return above(CaseKey.parse(execution.getProcessBusinessKey()), body);
    }

    String above(CaseKey key, String body) {
        Unit unit = territory
                .find(key.election(), key.unit())
                .orElseThrow(() -> new IllegalStateException("no unit " + key.unit() + " in " + key.election()));
        return Groups.of(body, unit.parentCode().orElse(unit.code()));
    }
}
