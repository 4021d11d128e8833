package org.baucu.substitution;

import java.time.Instant;
import java.util.Optional;
import org.baucu.platform.work.Substitution;

/**
 * A substitution with how it came about.
 *
 * @param reason code of the reason
 * @param personName display name of who is away
 * @param substituteName display name of who does the work
 * @param namedByName display name of who named the substitute
 * @param closedAt when the undone tasks went back, empty before
 * @param tasks how many tasks passed to the substitute so far
 */
public record NamedSubstitution(
        Substitution substitution,
        String reason,
        String note,
        String personName,
        String substituteName,
        String namedByName,
        Optional<Instant> closedAt,
        int tasks) {}
