package org.baucu.nomination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.platform.Ordered;

/**
 * A dossier at the moment it is handed in.
 *
 * @param body what the person stands for
 * @param receivedAt the moment it arrived
 * @param birthDate date of birth
 * @param ofThePlace whether the person lives or regularly works in the unit
 * @param items how many of each item were handed in, by code
 * @param grounds codes of grounds against standing that were found
 * @param standsFor what the same person already stands for in this election, by identity number, without this dossier
 */
public record Dossier(
        ElectedBody body,
        Instant receivedAt,
        LocalDate birthDate,
        boolean ofThePlace,
        Map<String, Integer> items,
        Set<String> grounds,
        Set<ElectedBody> standsFor) {

    public Dossier {
        items = Ordered.copy(items);
        grounds = Ordered.set(grounds);
        standsFor = Ordered.set(standsFor);
    }
}
