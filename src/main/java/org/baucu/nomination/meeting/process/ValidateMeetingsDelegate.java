package org.baucu.nomination.meeting.process;

import java.util.List;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the minutes of a commune's voter meetings. */
@Component
class ValidateMeetingsDelegate implements JavaDelegate {

    private final MeetingCheck check;
    private final Cases cases;

    ValidateMeetingsDelegate(MeetingCheck check, Cases cases) {
        this.check = check;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> found = check.meetings(key);
        cases.violations(key, found);
        MeetingVariables.judged(execution, found);
    }
}
