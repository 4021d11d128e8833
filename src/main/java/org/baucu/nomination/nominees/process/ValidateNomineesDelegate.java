package org.baucu.nomination.nominees.process;

import java.util.List;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.nominees.NomineeCheck;
import org.baucu.nomination.nominees.Nominees;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges a list of nominees. */
@Component
class ValidateNomineesDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final Nominees nominees;
    private final NomineeCheck check;
    private final CaseJudgement judgement;

    ValidateNomineesDelegate(CouncilCases councils, Nominees nominees, NomineeCheck check, CaseJudgement judgement) {
        this.councils = councils;
        this.nominees = nominees;
        this.check = check;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase about = councils.of(execution.getProcessBusinessKey());
        List<Violation> found = check.of(
                about,
                nominees.proposal(about.key()).stream()
                        .map(Nominees.Entered::nominee)
                        .toList());
        judgement.judge(execution, found);
    }
}
