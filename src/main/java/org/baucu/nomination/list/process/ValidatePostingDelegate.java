package org.baucu.nomination.list.process;

import java.time.Clock;
import org.baucu.nomination.list.PostingWork;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks that the published lists hang in every polling area (Điều 59). */
@Component
class ValidatePostingDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final PostingWork postings;
    private final Clock clock;

    ValidatePostingDelegate(CaseJudgement judgement, PostingWork postings, Clock clock) {
        this.judgement = judgement;
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgement.judge(execution, postings.check(ListCaseOpening.key(execution), clock.instant()));
    }
}
