package org.baucu.bodies;

import java.util.List;
import java.util.Optional;
import org.baucu.bodies.domain.Normalized;
import org.baucu.bodies.domain.TextLimits;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits changes of members; the page and the simulated officials both come through here. */
@Service
public class MemberChangeWork {

    /** Path of the page that its tasks name as their form. */
    public static final String PAGE = "/work/member-change";

    private final WorkItems workItems;
    private final Bodies bodies;
    private final MemberChanges changes;
    private final ProposalCheck check;

    public MemberChangeWork(WorkItems workItems, Bodies bodies, MemberChanges changes, ProposalCheck check) {
        this.workItems = workItems;
        this.bodies = bodies;
        this.changes = changes;
        this.check = check;
    }

    /**
     * Stores the changes, and the bodies that result from those that can be applied, as the case's proposal and completes the task; the
     * process then checks them.
     *
     * @param lateReason needed once a legal limit has passed; such cases have none
     * @throws RefusedException if the task is not the current person's, is another kind of task, or a text is too long; nothing is stored
     */
    @Transactional
    public void submit(String taskId, List<MemberChange> proposed, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<MemberChange> normalized = Normalized.changes(proposed);
        List<Violation> tooLong = TextLimits.checkChanges(normalized);
        if (!tooLong.isEmpty()) {
            throw new RefusedException(tooLong);
        }
        changes.propose(item.key(), normalized);
        bodies.propose(item.key(), check.apply(item.key(), normalized).bodies());
        workItems.submitProposal(taskId, lateReason);
    }
}
