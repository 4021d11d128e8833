package org.baucu.petition.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a petition is (Điều 61 khoản 1). */
public enum PetitionKind {
    /** Khiếu nại. */
    COMPLAINT,
    /** Tố cáo: not processed without the sender's name (khoản 3). */
    DENUNCIATION,
    /** Kiến nghị. */
    PROPOSAL;

    /** As stored, and the end of its message key {@code petition.kind.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, empty for a code that is none. */
    public static Optional<PetitionKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
