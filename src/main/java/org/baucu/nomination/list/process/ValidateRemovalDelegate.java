package org.baucu.nomination.list.process;

import java.time.Clock;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Checks a proposal to strike a candidate against Điều 60 and 61, and finds whose agreement its ground asks; agreed until one of them returns
 * the case.
 */
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
        CaseKey key = ListCaseOpening.key(execution);
        judgement.judge(execution, removals.check(key, clock.instant()));
        String body = removals.ground(key).agreement();
        CaseVariables.AGREEING_GROUPS.set(execution, body.isEmpty() ? "" : Groups.of(body, key.unit()));
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
    }
}
