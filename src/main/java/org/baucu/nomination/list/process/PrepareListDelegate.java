package org.baucu.nomination.list.process;

import org.baucu.election.ElectedBody;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a council's official list (Điều 57, 58). */
@Component
class PrepareListDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final CouncilCases cases;
    private final CouncilLists lists;

    PrepareListDelegate(ListCaseOpening opening, CouncilCases cases, CouncilLists lists) {
        this.opening = opening;
        this.cases = cases;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var council = cases.of(ListCaseOpening.key(execution)).council();
        opening.open(
                execution,
                "Danh sách chính thức những người ứng cử " + lists.name(council),
                council.body() == ElectedBody.NATIONAL_ASSEMBLY
                        ? "na-official-list-published"
                        : "pc-official-list-published");
    }
}
