package org.baucu.progress.insight.attention;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.baucu.election.Election;

/**
 * What is asked for.
 *
 * @param units codes of the units that the person sees
 * @param before what has waited since before this instant counts as not taken up
 * @param now the moment of the figures
 */
public record Asked(Election election, Set<String> units, Instant before, Instant now) {

    /** For a condition {@code IN}, which takes no empty list. */
    List<String> unitCodes() {
        return units.isEmpty() ? List.of("") : List.copyOf(units);
    }
}
