package org.baucu.nomination.list.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What opening has in common in the cases of lists, proofs and campaigns. */
@Component
public class ListCaseOpening {

    private final CaseOpening opening;
    private final Territory territory;
    private final CouncilCases councils;

    ListCaseOpening(CaseOpening opening, Territory territory, CouncilCases councils) {
        this.opening = opening;
        this.territory = territory;
        this.councils = councils;
    }

    /**
     * Opens the case of a council.
     *
     * @param milestone code of the milestone that limits the case
     * @throws IllegalStateException if the election's calendar has no such milestone
     */
    public Council open(DelegateExecution execution, String titleVi, String milestone) {
        CaseKey key = key(execution);
        Council council = councils.of(key).council();
        CaseVariables.NATIONAL_ASSEMBLY.set(execution, council.body() == ElectedBody.NATIONAL_ASSEMBLY);
        CaseVariables.ELECTED_BODY.set(execution, council.body().code());
        open(execution, key, titleVi, milestone);
        return council;
    }

    /** Opens the case of a commune that is about all its lists. */
    public void openOfCommune(DelegateExecution execution, String titleVi, String milestone) {
        CaseVariables.ELECTED_BODY.set(execution, "");
        open(execution, key(execution), titleVi, milestone);
    }

    /** The business key of the running case. */
    public static CaseKey key(DelegateExecution execution) {
        return CaseKey.parse(execution.getProcessBusinessKey());
    }

    /** The group of a body of the unit above, for a province its own. */
    public String above(CaseKey key, String body) {
        Unit unit = territory.find(key.election(), key.unit()).orElseThrow();
        return Groups.of(body, unit.parentCode().orElse(unit.code()));
    }

    private void open(DelegateExecution execution, CaseKey key, String titleVi, String milestone) {
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
        opening.open(execution, milestone, titleVi, above(key, Groups.UBBC));
    }
}
