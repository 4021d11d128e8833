package org.baucu.nomination.conference.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a conference came to its result: by agreement, or where it could not agree by a vote (NQLT 102/2025 Điều 2, 5, 18, 20, 26, 28). */
public enum RoundMethod {
    AGREEMENT("Thỏa thuận"),
    HANDS("Biểu quyết giơ tay"),
    BALLOT("Bỏ phiếu kín");

    private final String nameVi;

    RoundMethod(String nameVi) {
        this.nameVi = nameVi;
    }

    /** As stored, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As minutes name it in Vietnamese. */
    public String nameVi() {
        return nameVi;
    }

    /** Whether votes were counted. */
    public boolean voted() {
        return this != AGREEMENT;
    }

    /** The method of a code, empty for none. */
    public static Optional<RoundMethod> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
