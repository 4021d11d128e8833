package org.baucu.nomination.proof.process;

import java.util.List;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.BiographiesDelivered;
import org.baucu.nomination.proof.DeliveryStore;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Confirms the delivery in a commune with its counts and closes the case. */
@Component
class RecordDeliveryDelegate implements JavaDelegate {

    private final DeliveryStore store;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordDeliveryDelegate(DeliveryStore store, Cases cases, ApplicationEventPublisher events) {
        this.store = store;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        List<Delivery> deliveries = store.of(key);
        store.confirm(key);
        cases.close(key);
        events.publishEvent(new BiographiesDelivered(
                key.election(),
                key.unit(),
                deliveries.stream().mapToInt(Delivery::households).sum(),
                deliveries.stream().mapToInt(Delivery::delivered).sum(),
                key.toString()));
    }
}
