package org.baucu.platform.work;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the working limit: reminds who has the work. */
@Component
class SendReminderDelegate implements JavaDelegate {

    private final NoticePublisher notices;

    SendReminderDelegate(NoticePublisher notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.remind(execution);
    }
}
