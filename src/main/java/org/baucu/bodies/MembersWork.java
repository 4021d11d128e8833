package org.baucu.bodies;

import java.util.List;
import java.util.Optional;
import org.baucu.bodies.domain.Normalized;
import org.baucu.bodies.domain.TextLimits;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the members of a commission, of boards or of teams; the page and the simulated officials both come through here. */
@Service
public class MembersWork {

    /** Path of the page that its tasks name as their form. */
    public static final String PAGE = "/work/members";

    private final WorkItems workItems;
    private final Bodies bodies;

    public MembersWork(WorkItems workItems, Bodies bodies) {
        this.workItems = workItems;
        this.bodies = bodies;
    }

    /**
     * Stores the annex as the case's proposal and completes the task; the process then checks it.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's, is another kind of task, or a text is too long; nothing is stored
     */
    @Transactional
    public void submit(String taskId, List<ProposedBody> annex, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<ProposedBody> normalized = Normalized.bodies(annex);
        List<Violation> tooLong = TextLimits.check(normalized);
        if (!tooLong.isEmpty()) {
            throw new RefusedException(tooLong);
        }
        bodies.propose(item.key(), normalized);
        workItems.submitProposal(taskId, lateReason);
    }
}
