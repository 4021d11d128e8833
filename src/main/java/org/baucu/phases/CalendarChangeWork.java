package org.baucu.phases;

import java.util.Optional;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a proposed change of the calendar. */
@Service
public class CalendarChangeWork {

    /** Form key of the task that is done on the page, and the page's path. */
    public static final String PAGE = "/work/calendar-change";

    private final CalendarChanges changes;
    private final WorkItems work;

    CalendarChangeWork(CalendarChanges changes, WorkItems work) {
        this.changes = changes;
        this.work = work;
    }

    /**
     * Stores the proposal and completes the task, both or neither.
     *
     * @throws RefusedException if the document is incomplete, or the task is not the current person's or another kind
     */
    @Transactional
    public void submit(String taskId, CalendarChange.Proposal proposal) {
        if (!work.open(taskId).formKey().equals(PAGE)) {
            throw new RefusedException(WorkRule.NOT_ALLOWED_HERE.broken(""));
        }
        changes.propose(proposal);
        work.submitProposal(taskId, Optional.empty());
    }
}
