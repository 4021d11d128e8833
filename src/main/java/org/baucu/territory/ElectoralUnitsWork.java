package org.baucu.territory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.domain.ElectoralUnitRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the electoral units that a body proposes. */
@Service
public class ElectoralUnitsWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/electoral-units";

    private final WorkItems workItems;
    private final TerritoryProposals proposals;
    private final TerritoryScope scope;

    public ElectoralUnitsWork(WorkItems workItems, TerritoryProposals proposals, TerritoryScope scope) {
        this.workItems = workItems;
        this.proposals = proposals;
        this.scope = scope;
    }

    /**
     * Stores the proposal in place of the one before and completes the task; whether it is lawful is checked in the next step.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's, the units are not those of the case, or a text cannot be stored
     */
    @Transactional
    public void submit(String taskId, List<ElectoralUnit> units, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<ElectoralUnit> clean =
                units.stream().map(ElectoralUnitsWork::clean).toList();
        List<Violation> violations =
                ElectoralUnitRules.unstorable(scope.body(item.key()), item.key().unit(), clean);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        proposals.proposeElectoralUnits(item.key(), clean);
        workItems.submitProposal(taskId, lateReason);
    }

    private static ElectoralUnit clean(ElectoralUnit unit) {
        Set<String> parts =
                unit.parts().stream().map(TableText::clean).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ElectoralUnit(
                unit.body(),
                unit.unitCode(),
                unit.number(),
                TableText.clean(unit.areaVi()),
                unit.seats(),
                unit.population(),
                parts);
    }
}
