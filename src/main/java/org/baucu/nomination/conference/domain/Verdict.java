package org.baucu.nomination.conference.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a candidate at a conference. */
public enum Verdict {
    /** On the list that the conference drew up. */
    KEPT("Đưa vào danh sách"),
    /** Not on it; the reason is written down. */
    DROPPED("Không đưa vào danh sách"),
    /** Not presented to the third conference for want of the voters' confidence. */
    NOT_PRESENTED("Không giới thiệu ra hội nghị");

    private final String nameVi;

    Verdict(String nameVi) {
        this.nameVi = nameVi;
    }

    /** As stored, and the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As minutes name it in Vietnamese. */
    public String nameVi() {
        return nameVi;
    }

    /** The verdict of a code, empty for none. */
    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
