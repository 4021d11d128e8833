package org.baucu.nomination.proof.process;

import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which a commune confirms the delivery of the biographies. */
@Component
class PrepareDeliveryDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final Territory territory;

    PrepareDeliveryDelegate(ListCaseOpening opening, Territory territory) {
        this.opening = opening;
        this.territory = territory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        opening.openOfCommune(
                execution,
                "Phát tiểu sử tóm tắt của người ứng cử đến các hộ ở "
                        + BodyNames.within(
                                territory.find(key.election(), key.unit()).orElseThrow()),
                "candidate-biographies-delivered");
    }
}
