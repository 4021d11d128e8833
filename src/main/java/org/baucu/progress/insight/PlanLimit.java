package org.baucu.progress.insight;

import java.util.List;
import java.util.Set;
import org.baucu.progress.board.Phase;
import org.baucu.territory.Unit;

/**
 * A row of the province's plan that has a limit: the cases of one process at one level or council, and the milestone that limits them.
 *
 * @param scope a level, an elected body, or a star for every commune
 */
public record PlanLimit(String process, String scope, String milestone) {

    /** The sequences of the cases that this row expects of a unit; empty where it expects none. */
    public List<String> expectedOf(Unit unit) {
        return new Phase(process, Set.of(scope), Set.of(milestone)).expectedOf(unit);
    }
}
