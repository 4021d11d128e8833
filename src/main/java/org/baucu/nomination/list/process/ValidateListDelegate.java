package org.baucu.nomination.list.process;

import java.time.Clock;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a proposed list against Điều 8, 9, 57 and 58. */
@Component
class ValidateListDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final CouncilLists lists;
    private final Clock clock;

    ValidateListDelegate(CaseJudgement judgement, CouncilLists lists, Clock clock) {
        this.judgement = judgement;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        judgement.judge(execution, lists.check(key, VietnamTime.dayOf(clock.instant())));
    }
}
