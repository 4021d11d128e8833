package org.baucu.progress.insight.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/**
 * One line of the list.
 *
 * @param unit code of the unit
 * @param groups the bodies it waits for, by group id; empty where no body is named
 * @param key the case; empty where there is none
 * @param title the case's title, or empty
 * @param what message key of what is the matter, without its prefix {@code attention.what.}
 * @param values for the places of that message; a text that begins with {@code phase:} names a phase
 * @param since since when; empty where it never was otherwise
 */
public record Attention(
        String unit,
        List<String> groups,
        Optional<CaseKey> key,
        String title,
        String what,
        List<String> values,
        Optional<Instant> since) {

    public Attention {
        groups = List.copyOf(groups);
        values = List.copyOf(values);
    }
}
