package org.baucu.nomination.meeting.process;

import java.util.List;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the minutes of a commune's voter meetings. */
@Component
class ValidateMeetingsDelegate implements JavaDelegate {

    private final MeetingCheck check;
    private final CaseJudgement judgement;

    ValidateMeetingsDelegate(MeetingCheck check, CaseJudgement judgement) {
        this.check = check;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> found = check.meetings(key);
        judgement.judge(execution, found);
    }
}
