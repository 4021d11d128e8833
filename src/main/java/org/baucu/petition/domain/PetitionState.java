package org.baucu.petition.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a petition has come. */
public enum PetitionState {
    /** The first body works on it. */
    OPEN,
    /** Answered, and not appealed. */
    ANSWERED,
    /** The commission works on it. */
    APPEALED,
    /** Answered for good. */
    FINAL,
    /** Entered in the book only. */
    RECORDED,
    /** Handed to the body that comes after. */
    HANDED_OVER;

    /** As stored, and the end of its message key {@code petition.state.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, empty for a code that is none. */
    public static Optional<PetitionState> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
