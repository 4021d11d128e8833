package org.baucu.progress.insight;

import java.util.List;
import java.util.Set;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.board.Phase;
import org.baucu.territory.Unit;

/**
 * A row of the province's plan that has a limit: the cases of one process at one level or council, and the milestone that limits them.
 *
 * @param process {@link org.baucu.calendar.PhaseCode} of its phase
 * @param scope as {@link org.baucu.territory.PlanScope} reads it
 */
public record PlanLimit(String process, String scope, String milestone) {

    /** The sequences of the cases that this row expects of a unit; empty where it expects none. */
    public List<String> expectedOf(Unit unit) {
        return phase().expectedOf(unit);
    }

    /** The key of one of its cases. */
    public CaseKey key(String election, String unit, String sequence) {
        return phase().key(election, unit, sequence);
    }

    private Phase phase() {
        return new Phase(process, Set.of(scope), Set.of(milestone));
    }
}
