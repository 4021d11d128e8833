package org.baucu.bodies.process;

import org.baucu.bodies.law.CaseScopes;
import org.baucu.calendar.process.CaseOpening;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the opening of every case of this feature has in common: limits, who decides, to whom lateness is reported. */
@Component
class BodiesCases {

    private final CaseScopes scopes;
    private final Territory territory;
    private final CaseOpening opening;

    BodiesCases(CaseScopes scopes, Territory territory, CaseOpening opening) {
        this.scopes = scopes;
        this.territory = territory;
        this.opening = opening;
    }

    /**
     * Sets the variables of a new case and opens it.
     *
     * @param milestone code of the limit, empty for a case that may come at any time
     */
    void open(DelegateExecution execution, String milestone, String bodyType, String decidingGroup, String titleVi) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        BodiesVariables.BODY_TYPE.set(execution, bodyType);
        BodiesVariables.DECIDING_GROUP.set(execution, decidingGroup);
        CaseVariables.begin(execution);
        CaseVariables.AGREEMENT_OUTCOME.set(execution, null);
        CaseVariables.AGREEING_GROUPS.set(execution, "");
        opening.open(execution, milestone, titleVi, commissionAbove(key));
    }

    /** The commission of the nearest level above that has one; the province answers to its own. */
    private String commissionAbove(CaseKey key) {
        Unit unit = scopes.unit(key);
        while (unit.parentCode().isPresent()) {
            String above = unit.parentCode().get();
            unit = territory
                    .find(key.election(), above)
                    .orElseThrow(() -> new IllegalStateException("no unit " + above));
            if (unit.hasCouncil()) {
                break;
            }
        }
        return Groups.of(Groups.UBBC, unit.code());
    }
}
