package org.baucu.progress.board;

import java.util.Set;
import org.baucu.election.Election;

/**
 * What a person sees of an election on the board.
 *
 * @param units codes of all units seen, those above before those below
 * @param roots those of them that have no seen unit above them
 * @param coordinated those of them for which the person may nudge and reassign
 * @param whole whether all of the province is seen
 * @param cockpit whether the person may look into Cockpit
 */
public record BoardScope(
        Election election,
        Set<String> units,
        Set<String> roots,
        Set<String> coordinated,
        boolean whole,
        boolean cockpit) {

    public boolean sees(String unit) {
        return units.contains(unit);
    }
}
