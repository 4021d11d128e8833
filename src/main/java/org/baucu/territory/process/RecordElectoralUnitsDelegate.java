package org.baucu.territory.process;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.territory.ElectoralUnitsFixed;
import org.baucu.territory.TerritoryProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the proposal the fixed electoral units and closes the case. */
@Component
class RecordElectoralUnitsDelegate implements JavaDelegate {

    private final TerritoryProposals proposals;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordElectoralUnitsDelegate(TerritoryProposals proposals, Cases cases, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        proposals.fixElectoralUnits(key);
        cases.close(key);
        events.publishEvent(new ElectoralUnitsFixed(key.election(), key.sequence(), key.unit(), key.toString()));
    }
}
