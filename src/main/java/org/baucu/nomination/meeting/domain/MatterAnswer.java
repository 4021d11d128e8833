package org.baucu.nomination.meeting.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The written answer to a matter raised, as entered.
 *
 * @param answerer who verified and answered, empty until chosen
 * @param answererName name of that agency
 * @param documentNumber number of the answer
 * @param documentDate its date
 * @param answer what was found
 * @param upheld whether the matter proved true, empty until chosen
 */
public record MatterAnswer(
        Optional<Answerer> answerer,
        String answererName,
        String documentNumber,
        Optional<LocalDate> documentDate,
        String answer,
        Optional<Boolean> upheld) {

    /** Nothing entered yet. */
    public static MatterAnswer none() {
        return new MatterAnswer(Optional.empty(), "", "", Optional.empty(), "", Optional.empty());
    }
}
