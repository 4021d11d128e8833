package org.baucu.petition.domain;

import java.util.Optional;

/**
 * The answer to a petition as drawn up. The text is personal data.
 *
 * @param finding empty until chosen
 * @param text what was verified and found, point by point
 */
public record PetitionAnswer(Optional<PetitionFinding> finding, String text) {

    /** Nothing entered yet. */
    public static PetitionAnswer none() {
        return new PetitionAnswer(Optional.empty(), "");
    }
}
