package org.baucu.nomination.list.process;

import java.time.Clock;
import java.util.List;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.DecidedLists;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.TaskEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks an official list once more at the moment it is decided (Điều 57, 58): who withdrew, or was corrected, since it was drawn up stops the
 * decision, and the list is drawn up again.
 */
@Component
class ListDecision {

    private final CouncilLists lists;
    private final RuntimeService runtime;
    private final Clock clock;

    ListDecision(CouncilLists lists, RuntimeService runtime, Clock clock) {
        this.lists = lists;
        this.runtime = runtime;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent event) {
        if (!ApprovedDecision.is(event, DecidedLists.PROCESS, runtime)) {
            return;
        }
        List<Violation> found = lists.check(event.key(), VietnamTime.dayOf(clock.instant()));
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
