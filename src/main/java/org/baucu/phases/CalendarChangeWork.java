package org.baucu.phases;

import java.util.Optional;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a proposed change of the calendar. */
@Service
public class CalendarChangeWork {

    private final CalendarChanges changes;
    private final WorkItems work;

    CalendarChangeWork(CalendarChanges changes, WorkItems work) {
        this.changes = changes;
        this.work = work;
    }

    /**
     * Stores the proposal and completes the task, both or neither.
     *
     * @throws org.baucu.platform.RefusedException if the document is incomplete or the task is not the current person's
     */
    @Transactional
    public void submit(String taskId, CalendarChange.Proposal proposal) {
        changes.propose(proposal);
        work.submitProposal(taskId, Optional.empty());
    }
}
