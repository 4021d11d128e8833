package org.baucu.platform.work;

import org.baucu.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the legal limit: reports to the level above. */
@Component
class SendEscalationDelegate implements JavaDelegate {

    private static final ProcessVariable<String> ESCALATE_TO = ProcessVariable.string("escalateTo");

    private final NoticePublisher notices;

    SendEscalationDelegate(NoticePublisher notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.escalate(execution, ESCALATE_TO.get(execution));
    }
}
