package org.baucu.nomination.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.nomination.NominationRule;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what completes a dossier; the page and the simulated officials both come through here. */
@Service
public class DossierWork {

    /** Path of the page that its tasks name as their form. */
    public static final String PAGE = "/work/dossier";

    private final WorkItems workItems;
    private final DossierStore store;
    private final DossierCheck check;
    private final DossierLimits limits;
    private final Clock clock;

    DossierWork(WorkItems workItems, DossierStore store, DossierCheck check, DossierLimits limits, Clock clock) {
        this.workItems = workItems;
        this.store = store;
        this.check = check;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Keeps what the dossier holds now, with the moment it was handed in, and completes the task; the process then checks it again.
     *
     * @param items how many of each item there are in all
     * @throws RefusedException if the task is not the current person's or another kind of task, the last instant is over, or a count cannot be;
     *     nothing is stored
     */
    @Transactional
    public void submit(
            String taskId,
            Map<String, Integer> items,
            Set<String> grounds,
            boolean ofThePlace,
            Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        DossierFile file =
                store.find(item.key()).orElseThrow(() -> new IllegalStateException("no dossier of case " + item.key()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant limit = limits.receipt(file.council());
        if (now.isAfter(limit)) {
            throw new RefusedException(NominationRule.tooLate("receivedAt", now, limit));
        }
        List<Violation> impossible = DossierCheck.contents(check.terms(file.council()), items, grounds);
        if (!impossible.isEmpty()) {
            throw new RefusedException(impossible);
        }
        store.completed(item.key(), items, grounds, ofThePlace, now);
        workItems.submitProposal(taskId, lateReason);
    }
}
