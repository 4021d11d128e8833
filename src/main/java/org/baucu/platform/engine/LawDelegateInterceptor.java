package org.baucu.platform.engine;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.LawRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/** Around each piece of the program that the engine calls for a case: what of the law it applied is kept. */
class LawDelegateInterceptor extends DefaultDelegateInterceptor {

    private final LawRecords records;

    LawDelegateInterceptor(LawRecords records) {
        this.records = records;
    }

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (invocation.getContextExecution() instanceof DelegateExecution execution
                && execution.getProcessBusinessKey() != null) {
            records.during(
                    CaseKey.parse(execution.getProcessBusinessKey()),
                    execution.getCurrentActivityId(),
                    execution.getProcessDefinitionId(),
                    () -> {
                        super.handleInvocation(invocation);
                        return null;
                    });
        } else {
            super.handleInvocation(invocation);
        }
    }
}
