package org.baucu.platform.rows;

import java.util.List;
import java.util.stream.Collectors;
import org.baucu.platform.Violation;

/**
 * What is wrong with one cell of a page, or one field above its table.
 *
 * @param violations told at it, in order
 */
public record CellFault(List<Violation> violations) {

    public CellFault {
        violations = List.copyOf(violations);
    }

    /** The codes of the rules, each once. */
    @Override
    public String toString() {
        return violations.stream().map(Violation::code).distinct().collect(Collectors.joining(", "));
    }
}
