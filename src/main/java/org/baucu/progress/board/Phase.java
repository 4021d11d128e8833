package org.baucu.progress.board;

import java.util.List;
import java.util.Set;
import org.baucu.calendar.PhaseCode;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.PlanScope;
import org.baucu.territory.Unit;

/**
 * A phase of the province's plan.
 *
 * @param process its {@link PhaseCode}: a process id, with {@code ~n} where the plan opens the process several times
 * @param scopes whom the plan expects a case of, as {@link PlanScope} reads them; empty where cases come as they come
 * @param milestones codes of the milestones that limit it
 */
public record Phase(String process, Set<String> scopes, Set<String> milestones) {

    /**
     * The sequences of the cases that the plan expects of a unit.
     *
     * @throws IllegalStateException if the plan names an unknown scope
     */
    public List<String> expectedOf(Unit unit) {
        PhaseCode code = PhaseCode.parse(process);
        return scopes.stream()
                .flatMap(scope -> new PlanScope(scope).sequencesOf(unit).stream())
                .map(code::sequence)
                .toList();
    }

    /** The key of one of its cases. */
    public CaseKey key(String election, String unit, String sequence) {
        return new CaseKey(election, PhaseCode.parse(process).process(), unit, sequence);
    }
}
