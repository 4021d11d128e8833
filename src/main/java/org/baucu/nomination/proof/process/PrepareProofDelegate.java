package org.baucu.nomination.proof.process;

import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a council's proof of ballots or biographies. */
@Component
class PrepareProofDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final CouncilCases councils;
    private final CouncilLists lists;

    PrepareProofDelegate(ListCaseOpening opening, CouncilCases councils, CouncilLists lists) {
        this.opening = opening;
        this.councils = councils;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        String name = lists.name(councils.of(key).council());
        if (ProofWork.kind(key) == ProofKind.BALLOT) {
            opening.open(execution, "Duyệt bản in phiếu bầu " + name, "ballot-proof-approved");
        } else {
            opening.open(
                    execution,
                    "Duyệt bản in tiểu sử tóm tắt của người ứng cử " + name,
                    "candidate-biographies-printed");
        }
    }
}
