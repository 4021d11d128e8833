package org.baucu.petition.domain;

import java.util.Optional;
import org.baucu.nomination.Council;

/**
 * A petition as it is received. Sender and wording are personal data.
 *
 * @param council whose candidates, list or campaign it is about
 * @param unitNumber electoral unit, 0 if it concerns none
 * @param candidateId whom it is about, for a petition about a candidate
 * @param senderName empty without a name
 * @param senderAddress where the answer is sent
 * @param impersonated whether it was sent in the name of somebody who did not send it
 * @param wording what it says
 */
public record NewPetition(
        Council council,
        Optional<PetitionKind> kind,
        Optional<PetitionSubject> subject,
        int unitNumber,
        Optional<String> candidateId,
        String senderName,
        String senderAddress,
        boolean impersonated,
        String wording) {

    /** Whether nobody stands behind it with a name (Điều 61 khoản 3). */
    public boolean anonymous() {
        return senderName.isBlank() || impersonated;
    }
}
