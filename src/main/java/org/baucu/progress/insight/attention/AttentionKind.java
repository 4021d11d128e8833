package org.baucu.progress.insight.attention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something is on the list; the code is a parameter of the page and part of message keys. */
public enum AttentionKind {
    /** A case is open, or should be, and nobody has done or taken anything of it. */
    NOT_BEGUN,
    /** A task of a case under way that nobody has taken. */
    UNCLAIMED,
    /** A body none of whose users has ever signed in. */
    NEVER_SIGNED_IN,
    /** Done by its own account, and what should prove it is missing. */
    NO_EVIDENCE,
    /** Every open task, the longest open first. */
    OPEN_LONGEST,
    /** Cases that were sent back or refused, the most often first. */
    RETURNED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AttentionKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
