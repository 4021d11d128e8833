package org.baucu.nomination;

import java.util.Arrays;
import java.util.Locale;

/** How far a candidate has come. */
public enum CandidateState {
    /** Written into a nomination that is not recorded yet. */
    PROPOSED,
    /** The nomination is recorded. */
    NOMINATED,
    /** The dossier was accepted. */
    DOSSIER_RECEIVED,
    /** On the preliminary list of the second conference. */
    PRELIMINARY,
    /** On the list that the third conference sent on. */
    PROPOSED_FOR_LIST,
    /** On the published list. */
    OFFICIAL,
    /** Not kept by a conference, or the dossier was returned. */
    REFUSED,
    /** Withdrew. */
    WITHDRAWN,
    /** Not presented at the third conference, for want of confidence. */
    NOT_PRESENTED,
    /** Struck from the published list. */
    REMOVED;

    /** As stored, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static CandidateState of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code " + code));
    }

    /** Whether the candidate stands no more. */
    public boolean out() {
        return this == REFUSED || this == WITHDRAWN || this == NOT_PRESENTED || this == REMOVED;
    }
}
