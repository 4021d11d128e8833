package org.baucu.bodies.process;

import java.util.List;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges changes of members by the bodies that would result, each as a whole. */
@Component
class ValidateMemberChangeDelegate implements JavaDelegate {

    private final MemberChanges changes;
    private final ProposalCheck check;
    private final CaseJudgement judgement;

    ValidateMemberChangeDelegate(MemberChanges changes, ProposalCheck check, CaseJudgement judgement) {
        this.changes = changes;
        this.check = check;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> found = check.change(key, changes.proposal(key));
        judgement.judge(execution, found);
    }
}
