package org.baucu.territory;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.domain.PollingAreaRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the polling areas that a commune draws up. */
@Service
public class PollingAreasWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/polling-areas";

    private final WorkItems workItems;
    private final TerritoryProposals proposals;

    public PollingAreasWork(WorkItems workItems, TerritoryProposals proposals) {
        this.workItems = workItems;
        this.proposals = proposals;
    }

    /**
     * Stores the proposal in place of the one before and completes the task; whether it is lawful is checked in the next step.
     *
     * @param lateReason needed once the limit has passed
     * @throws RefusedException if the task is not the current person's, the areas are not those of the case's commune, or a text cannot be
     *     stored
     */
    @Transactional
    public void submit(String taskId, List<PollingArea> areas, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<PollingArea> clean = areas.stream().map(PollingAreasWork::clean).toList();
        List<Violation> violations = PollingAreaRules.unstorable(item.key().unit(), clean);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        proposals.proposePollingAreas(item.key(), clean);
        workItems.submitProposal(taskId, lateReason);
    }

    private static PollingArea clean(PollingArea area) {
        return new PollingArea(
                area.communeCode(),
                area.number(),
                TableText.clean(area.nameVi()),
                area.kind(),
                area.voters(),
                TableText.clean(area.exceptionReason()));
    }
}
