package org.baucu.territory.web;

import java.util.List;
import org.baucu.platform.Violation;

/**
 * Rows as typed, turned into what they mean.
 *
 * @param items what could be read
 * @param violations what could not, by row and column
 */
record ParsedRows<R>(List<R> items, List<Violation> violations) {

    ParsedRows {
        items = List.copyOf(items);
        violations = List.copyOf(violations);
    }
}
