package org.baucu.nomination.proof.process;

import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares a proof with the register, field by field. */
@Component
class CompareProofDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final ProofWork proofs;

    CompareProofDelegate(CaseJudgement judgement, ProofWork proofs) {
        this.judgement = judgement;
        this.proofs = proofs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgement.judge(execution, proofs.differences(ListCaseOpening.key(execution)));
    }
}
