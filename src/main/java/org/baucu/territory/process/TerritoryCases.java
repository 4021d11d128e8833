package org.baucu.territory.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What opening a case of either process has in common. */
@Component
class TerritoryCases {

    private final CaseOpening opening;
    private final UnitGroups unitGroups;

    TerritoryCases(CaseOpening opening, UnitGroups unitGroups) {
        this.opening = opening;
        this.unitGroups = unitGroups;
    }

    /**
     * Opens the case with the limits of its milestone.
     *
     * @throws IllegalStateException if the election's calendar has no such milestone
     */
    void open(DelegateExecution execution, CaseKey key, String milestone, String titleVi) {
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
        CaseVariables.ELECTED_BODY.set(execution, key.sequence());
        opening.open(execution, milestone, titleVi, unitGroups.above(key, Groups.UBBC));
    }
}
