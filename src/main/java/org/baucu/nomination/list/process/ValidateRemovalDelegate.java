package org.baucu.nomination.list.process;

import java.time.Clock;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a proposal to strike a candidate against Điều 60 and 61. */
@Component
class ValidateRemovalDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final RemovalWork removals;
    private final Clock clock;

    ValidateRemovalDelegate(CaseJudgement judgement, RemovalWork removals, Clock clock) {
        this.judgement = judgement;
        this.removals = removals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgement.judge(execution, removals.check(ListCaseOpening.key(execution), clock.instant()));
    }
}
