package org.baucu.nomination.proof.process;

import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.DeliveryWork;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a commune's report on the delivery of biographies. */
@Component
class ValidateDeliveryDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final DeliveryWork deliveries;

    ValidateDeliveryDelegate(CaseJudgement judgement, DeliveryWork deliveries) {
        this.judgement = judgement;
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgement.judge(execution, deliveries.check(ListCaseOpening.key(execution)));
    }
}
