package org.baucu.calendar.process;

import java.time.Instant;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.engine.ProcessVariable;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Opens the case of a process instance with the limits of its milestone, and sets the variables that every phase has. */
@Component
public class CaseOpening {

    private static final ProcessVariable<String> PROPOSER = ProcessVariable.string("proposer");
    private static final ProcessVariable<String> ESCALATE_TO = ProcessVariable.string("escalateTo");

    private final ElectionCalendar calendar;
    private final Cases cases;

    CaseOpening(ElectionCalendar calendar, Cases cases) {
        this.calendar = calendar;
        this.cases = cases;
    }

    /**
     * Opens the case.
     *
     * @param milestone code of the milestone that limits it, empty for a case that the law sets no limit
     * @param titleVi title as an official reads it
     * @param escalateTo group of the level above that hears when the legal limit has passed
     * @throws IllegalStateException if the election's calendar has no such milestone
     */
    public void open(DelegateExecution execution, String milestone, String titleVi, String escalateTo) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Optional<Milestone> limit = milestone.isEmpty() ? Optional.empty() : Optional.of(find(key, milestone));
        CaseDeadlines.MILESTONE.set(execution, milestone);
        // Set on the instance now, so that what a task writes later lands here and not in the task.
        PROPOSER.set(execution, null);
        ESCALATE_TO.set(execution, escalateTo);
        Optional<Instant> legalLimit = limit.flatMap(Milestone::caseLimit);
        cases.open(new Cases.NewCase(
                key,
                execution.getProcessInstanceId(),
                titleVi,
                milestone,
                legalLimit,
                limit.flatMap(Milestone::caseWorkingLimit)));
    }

    private Milestone find(CaseKey key, String milestone) {
        return calendar.find(key.election(), milestone)
                .orElseThrow(() -> new IllegalStateException(
                        "no milestone " + milestone + " in the calendar of " + key.election()));
    }
}
