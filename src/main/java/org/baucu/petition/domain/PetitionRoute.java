package org.baucu.petition.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a petition at its receipt. */
public enum PetitionRoute {
    /** It is verified and answered. */
    PROCESS,
    /** A denunciation without a name: entered in the book, not considered (Điều 61 khoản 3). */
    RECORD,
    /** Received when nothing is decided any more: entered and handed over (Điều 61 khoản 2, 4). */
    HANDOVER;

    /** As stored, and the end of its message key {@code petition.route.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, empty for a code that is none. */
    public static Optional<PetitionRoute> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
