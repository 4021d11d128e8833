package org.baucu.nomination.proof.process;

import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.ProofWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares a proof with the register, field by field. */
@Component
class CompareProofDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final ProofWork proofs;

    CompareProofDelegate(ListCaseOpening opening, ProofWork proofs) {
        this.opening = opening;
        this.proofs = proofs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.judge(execution, proofs.differences(ListCaseOpening.key(execution)));
    }
}
