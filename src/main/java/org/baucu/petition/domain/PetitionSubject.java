package org.baucu.petition.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a petition is about; the code is that of the table {@code petition-competence}. */
public enum PetitionSubject {
    /** A candidate. */
    CANDIDATE,
    /** The making of a list of candidates. */
    LIST,
    /** The campaign. */
    CAMPAIGN;

    /** As stored, and the end of its message key {@code petition.subject.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, empty for a code that is none. */
    public static Optional<PetitionSubject> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
