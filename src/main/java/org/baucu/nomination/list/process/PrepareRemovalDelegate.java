package org.baucu.nomination.list.process;

import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case that strikes a candidate (Điều 60); its title names the electoral unit, never the person. */
@Component
class PrepareRemovalDelegate implements JavaDelegate {

    private static final String LIMIT = "candidate-removal-cutoff";

    private final ListCaseOpening opening;
    private final CouncilCases councils;
    private final CouncilLists lists;
    private final RemovalWork removals;

    PrepareRemovalDelegate(ListCaseOpening opening, CouncilCases councils, CouncilLists lists, RemovalWork removals) {
        this.opening = opening;
        this.councils = councils;
        this.lists = lists;
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        RemovalVariables.GIVEN_UP.set(execution, false);
        opening.open(
                execution,
                "Xóa tên người ứng cử " + lists.name(councils.of(key).council()) + ", đơn vị bầu cử số "
                        + removals.candidate(key).unitNumber(),
                LIMIT);
    }
}
