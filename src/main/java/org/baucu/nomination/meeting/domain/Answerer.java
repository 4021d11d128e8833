package org.baucu.nomination.meeting.domain;

import java.util.Arrays;
import java.util.Optional;

/** Who verifies and answers a matter that voters raised (Điều 46, 55). */
public enum Answerer {
    /** The agency that manages the candidate (khoản 1). */
    EMPLOYER("employer"),
    /** The agency above it, where the candidate heads the agency (khoản 1). */
    EMPLOYER_ABOVE("employer-above"),
    /** The agency that nominated, with the People's Committee of the commune (khoản 2). */
    NOMINATOR("nominator"),
    /** The hamlet or street group that nominated, with the People's Committee of the commune (khoản 2). */
    HAMLET("hamlet"),
    /** The election commission, with the employer or the commune, for the self-nominated (khoản 3). */
    COMMISSION("commission");

    private final String code;

    Answerer(String code) {
        this.code = code;
    }

    /** As stored, and the end of its message key {@code meeting.answerer.<code>}. */
    public String code() {
        return code;
    }

    /** The answerer of a code, empty for a code that is none. */
    public static Optional<Answerer> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
