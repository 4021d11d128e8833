package org.baucu.phases.process;

import java.util.List;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a proposed change of the calendar against the law. */
@Component
class ValidateCalendarChangeDelegate implements JavaDelegate {

    private final CalendarChanges changes;
    private final CaseJudgement judgement;

    ValidateCalendarChangeDelegate(CalendarChanges changes, CaseJudgement judgement) {
        this.changes = changes;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        CalendarChange change =
                changes.ofCase(key).orElseThrow(() -> new IllegalStateException("no change is proposed in " + key));
        List<Violation> violations = changes.violations(new CalendarChange.Proposal(
                change.electionId(),
                change.caseKey(),
                change.electionDay(),
                change.shift(),
                change.reasonVi(),
                change.document()));
        judgement.judge(execution, violations);
    }
}
