package org.baucu.territory;

import java.util.List;

/**
 * A unit list as read, before anything is stored.
 *
 * @param units rows without a problem, in the order of the file
 * @param problems what is wrong with the others, by line
 * @param rows rows in all
 */
public record UnitPreview(List<Unit> units, List<ImportProblem> problems, int rows) {

    public UnitPreview {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /** Whether the list may be stored: all rows good, and at least one. */
    public boolean acceptable() {
        return problems.isEmpty() && !units.isEmpty();
    }
}
