package org.baucu.nomination.list.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that lets pass what the law otherwise refuses.
 *
 * @param number number of the document, empty for none
 * @param date its date
 * @param reason why
 */
public record Excuse(String number, Optional<LocalDate> date, String reason) {

    /** No document. */
    public static final Excuse NONE = new Excuse("", Optional.empty(), "");

    /** Whether nothing of it was written. */
    public boolean empty() {
        return number.isBlank() && date.isEmpty() && reason.isBlank();
    }

    /** Whether all of it was written. */
    public boolean complete() {
        return !number.isBlank() && date.isPresent() && !reason.isBlank();
    }
}
