package org.baucu.nomination.list.process;

import org.baucu.platform.work.CaseKey;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which a commune confirms the posting of all lists (Điều 59). */
@Component
class PreparePostingDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final Territory territory;

    PreparePostingDelegate(ListCaseOpening opening, Territory territory) {
        this.opening = opening;
        this.territory = territory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        opening.openOfCommune(
                execution,
                "Niêm yết danh sách người ứng cử ở "
                        + BodyNames.within(
                                territory.find(key.election(), key.unit()).orElseThrow()),
                "candidate-lists-posted");
    }
}
