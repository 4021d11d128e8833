package org.baucu.nomination.proof.process;

import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.DeliveryWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a commune's report on the delivery of biographies. */
@Component
class ValidateDeliveryDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final DeliveryWork deliveries;

    ValidateDeliveryDelegate(ListCaseOpening opening, DeliveryWork deliveries) {
        this.opening = opening;
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.judge(execution, deliveries.check(ListCaseOpening.key(execution)));
    }
}
