package org.baucu.nomination.list.process;

import org.baucu.nomination.list.RemovalWork;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds whose agreement the ground asks; agreed until one of them returns the case. */
@Component
class FindRemovalAgreementDelegate implements JavaDelegate {

    private final RemovalWork removals;

    FindRemovalAgreementDelegate(RemovalWork removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        String body = removals.ground(key).agreement();
        CaseVariables.AGREEING_GROUPS.set(execution, body.isEmpty() ? "" : Groups.of(body, key.unit()));
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
    }
}
