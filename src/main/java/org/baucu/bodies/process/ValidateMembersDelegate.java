package org.baucu.bodies.process;

import java.util.List;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the annex proposed by a case that establishes bodies. */
@Component
class ValidateMembersDelegate implements JavaDelegate {

    private final Bodies bodies;
    private final ProposalCheck check;
    private final CaseJudgement judgement;

    ValidateMembersDelegate(Bodies bodies, ProposalCheck check, CaseJudgement judgement) {
        this.bodies = bodies;
        this.check = check;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> found = check.annex(key, bodies.proposal(key));
        judgement.judge(execution, found);
    }
}
