package org.baucu.nomination.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.nomination.Council;
import org.baucu.platform.Ordered;
import org.baucu.platform.work.CaseKey;

/**
 * A dossier as it is kept.
 *
 * @param number running number in the council's register
 * @param candidateId id in the register of candidates
 * @param receivedAt the moment it arrived
 * @param receivedBy user id of who took it in
 * @param completedAt when something was last handed in later
 * @param ofThePlace whether the person lives or regularly works in the unit
 * @param items how many of each item are there, by code
 * @param grounds codes of grounds against standing that were found
 * @param reason why it was not accepted, or the request of withdrawal
 * @param decidedAt when it was settled
 */
public record DossierFile(
        CaseKey key,
        Council council,
        int number,
        String candidateId,
        Instant receivedAt,
        String receivedBy,
        Optional<Instant> completedAt,
        boolean ofThePlace,
        Map<String, Integer> items,
        Set<String> grounds,
        DossierState state,
        String reason,
        Optional<Instant> decidedAt) {

    public DossierFile {
        items = Ordered.copy(items);
        grounds = Ordered.set(grounds);
    }

    /** The moment that counts: of arrival, or of what was handed in last. */
    public Instant arrived() {
        return completedAt.orElse(receivedAt);
    }
}
