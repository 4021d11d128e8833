package org.baucu.substitution;

import java.time.Instant;
import java.util.Optional;
import org.baucu.platform.work.Substitution;
import org.baucu.substitution.domain.Wish;

/**
 * A substitution with how it came about.
 *
 * @param personName display name of who is away
 * @param substituteName display name of who does the work
 * @param namedBy user id of who named the substitute
 * @param tasks how many tasks passed to the substitute so far
 */
public record NamedSubstitution(
        Substitution substitution,
        Wish.Reason reason,
        String note,
        String personName,
        String substituteName,
        String namedBy,
        Instant namedAt,
        Optional<Instant> closedAt,
        int tasks) {}
