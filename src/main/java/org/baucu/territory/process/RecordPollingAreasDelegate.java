package org.baucu.territory.process;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.territory.PollingAreasFixed;
import org.baucu.territory.TerritoryProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the proposal the fixed polling areas and closes the case. */
@Component
class RecordPollingAreasDelegate implements JavaDelegate {

    private final TerritoryProposals proposals;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordPollingAreasDelegate(TerritoryProposals proposals, Cases cases, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        proposals.fixPollingAreas(key);
        cases.close(key);
        events.publishEvent(new PollingAreasFixed(key.election(), key.unit(), key.toString()));
    }
}
