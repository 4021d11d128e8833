package org.baucu.petition;

import java.time.Instant;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionRoute;
import org.baucu.petition.domain.PetitionState;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.platform.work.CaseKey;

/**
 * An entry of the book of petitions. Names neither sender nor wording.
 *
 * @param key its case
 * @param council whose candidates, list or campaign it is about
 * @param number number of the receipt within the council's book
 * @param receivedAt day and hour of the receipt
 * @param receivedBy group that received it
 * @param unitNumber electoral unit, 0 if it concerns none
 * @param candidateId whom it is about, empty for nobody
 * @param anonymous whether nobody stands behind it with a name
 * @param firstGroup group of the body that answers first
 * @param finding of the first answer, empty before
 * @param appealedAt when the sender appealed, empty if not
 * @param finalFinding of the final answer, empty before
 * @param handedTo who got it unanswered, a group or the code of a body outside; empty for nobody
 * @param foundedAt when it was concluded that the candidate is to be struck, empty if not
 */
public record Petition(
        CaseKey key,
        Council council,
        int number,
        Instant receivedAt,
        String receivedBy,
        PetitionKind kind,
        PetitionSubject subject,
        int unitNumber,
        Optional<String> candidateId,
        boolean anonymous,
        PetitionRoute route,
        String firstGroup,
        PetitionState state,
        Optional<PetitionFinding> finding,
        Optional<Instant> appealedAt,
        Optional<PetitionFinding> finalFinding,
        String handedTo,
        Optional<Instant> foundedAt) {

    /** What was found last; empty before any answer. */
    public Optional<PetitionFinding> lastFinding() {
        return finalFinding.or(() -> finding);
    }
}
