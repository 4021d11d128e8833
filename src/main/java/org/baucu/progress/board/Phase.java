package org.baucu.progress.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.territory.Unit;

/**
 * A phase of the province's plan.
 *
 * @param process process id
 * @param scopes whom the plan expects a case of: a level, an elected body, or a star for every commune; empty where cases come as they come
 * @param milestones codes of the milestones that limit it
 */
public record Phase(String process, Set<String> scopes, Set<String> milestones) {

    private static final String EVERY_COMMUNE = "*";

    /**
     * The sequences of the cases that the plan expects of a unit. A level stands for its units with a council (the province in any case), an
     * elected body for its councils (the National Assembly is elected once in the province), a star for every commune: an area to vote in is
     * needed whether a council is elected there or not.
     *
     * @throws IllegalStateException if the plan names an unknown scope
     */
    public List<String> expectedOf(Unit unit) {
        List<String> sequences = new ArrayList<>();
        for (String scope : scopes) {
            if (scope.equals(EVERY_COMMUNE)) {
                if (unit.level() == Level.COMMUNE) {
                    sequences.add("");
                }
            } else if (Level.of(scope).isPresent()) {
                if (Level.of(scope).get() == unit.level() && (unit.hasCouncil() || unit.level() == Level.PROVINCE)) {
                    sequences.add("");
                }
            } else {
                ElectedBody body = ElectedBody.of(scope)
                        .orElseThrow(() -> new IllegalStateException("phase-plan names an unknown scope " + scope));
                if (body.level() == unit.level() && (unit.hasCouncil() || body == ElectedBody.NATIONAL_ASSEMBLY)) {
                    sequences.add(body.code());
                }
            }
        }
        return sequences;
    }
}
