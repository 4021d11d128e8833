package org.baucu.bodies.process;

import java.util.List;
import java.util.stream.Collectors;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.law.AgreeingBodies;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds whose agreement is asked; agreed until one of them returns the case. */
@Component
class FindAgreeingBodiesDelegate implements JavaDelegate {

    private final Bodies bodies;
    private final AgreeingBodies agreeing;

    FindAgreeingBodiesDelegate(Bodies bodies, AgreeingBodies agreeing) {
        this.bodies = bodies;
        this.agreeing = agreeing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<ProposedBody> proposal = bodies.proposal(key);
        BodiesVariables.BODY_TYPE.set(
                execution,
                proposal.stream().map(b -> b.type().code()).distinct().sorted().collect(Collectors.joining(",")));
        CaseVariables.AGREEING_GROUPS.set(execution, String.join(",", agreeing.groups(key, proposal)));
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
    }
}
