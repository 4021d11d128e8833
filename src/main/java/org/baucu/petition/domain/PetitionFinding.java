package org.baucu.petition.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the body that answers has found. */
public enum PetitionFinding {
    /** True as a whole. */
    FOUNDED,
    /** True in part. */
    PARTLY,
    /** Not true. */
    UNFOUNDED;

    /** As stored, and the end of its message key {@code petition.finding.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, empty for a code that is none. */
    public static Optional<PetitionFinding> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
