package org.baucu.nomination.meeting.process;

import java.util.List;
import org.baucu.nomination.meeting.MatterTable;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges the answer to a matter that voters raised. */
@Component
class ValidateMatterDelegate implements JavaDelegate {

    private final MatterTable table;
    private final MeetingCheck check;
    private final CaseJudgement judgement;

    ValidateMatterDelegate(MatterTable table, MeetingCheck check, CaseJudgement judgement) {
        this.table = table;
        this.check = check;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> found =
                check.matter(table.find(key).orElseThrow(() -> new IllegalStateException("no matter of case " + key)));
        judgement.judge(execution, found);
    }
}
