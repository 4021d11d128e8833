package org.baucu.nomination.list.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case in which a commune confirms the posting of all lists (Điều 59). */
@Component
class PreparePostingDelegate implements JavaDelegate {

    private final ListCaseOpening opening;

    PreparePostingDelegate(ListCaseOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openOfCommune(execution, "Niêm yết danh sách người ứng cử", "candidate-lists-posted");
    }
}
