package org.baucu.nomination;

import java.util.Arrays;
import java.util.Locale;

/** Who put a candidate forward (Điều 35, 38, 41, 52, 57). */
public enum CandidateSource {
    /** An agency, organisation or unit of the place. */
    AGENCY,
    /** A hamlet or street group, for the commune council only. */
    HAMLET,
    /** The candidate itself. */
    SELF,
    /** A central body, for the National Assembly only (Điều 57 khoản 3). */
    CENTRAL;

    /** As stored, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static CandidateSource of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code " + code));
    }
}
