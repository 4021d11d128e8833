package org.baucu.nomination.proof.process;

import org.baucu.nomination.list.process.ListCaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which a commune confirms the delivery of the biographies. */
@Component
class PrepareDeliveryDelegate implements JavaDelegate {

    private final ListCaseOpening opening;

    PrepareDeliveryDelegate(ListCaseOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openOfCommune(
                execution, "Phát tiểu sử tóm tắt của người ứng cử đến các hộ", "candidate-biographies-delivered");
    }
}
