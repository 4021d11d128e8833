package org.baucu.bodies.process;

import java.util.List;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the annex proposed by a case that establishes bodies. */
@Component
class ValidateMembersDelegate implements JavaDelegate {

    private final Bodies bodies;
    private final ProposalCheck check;
    private final Cases cases;

    ValidateMembersDelegate(Bodies bodies, ProposalCheck check, Cases cases) {
        this.bodies = bodies;
        this.check = check;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> found = check.annex(key, bodies.proposal(key));
        cases.violations(key, found);
        BodiesVariables.VALIDATION_OUTCOME.set(
                execution, found.isEmpty() ? BodiesVariables.LAWFUL : BodiesVariables.UNLAWFUL);
    }
}
