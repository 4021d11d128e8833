package org.baucu.nomination.dossier;

import java.util.Arrays;
import java.util.Locale;

/** How a dossier stands. */
public enum DossierState {
    /** Received, with something missing that may be handed in until the limit. */
    INCOMPLETE,
    /** In order, to be handed on to the Front. */
    COMPLETE,
    /** Not accepted, to be returned with the reason. */
    REFUSED,
    /** Handed on to the Front, and for the National Assembly to the National Election Council. */
    FORWARDED,
    /** Given back in writing. */
    RETURNED,
    /** Taken back by the candidate. */
    WITHDRAWN;

    /** As stored, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static DossierState of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a dossier " + code));
    }

    /** Whether nothing is to be done with it any more. */
    public boolean settled() {
        return this == FORWARDED || this == RETURNED || this == WITHDRAWN;
    }
}
