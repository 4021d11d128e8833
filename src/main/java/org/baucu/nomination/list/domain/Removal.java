package org.baucu.nomination.list.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/**
 * What a case of removal proposes.
 *
 * @param candidateId who is to be struck
 * @param ground code of the table {@code removal-ground}
 * @param causedBy the case it comes from
 * @param facts what happened, on which document
 * @param givenUp why it is proposed no more; empty while it is
 */
public record Removal(String candidateId, String ground, CaseKey causedBy, Facts facts, Optional<String> givenUp) {

    /** A proposal. */
    public Removal(String candidateId, String ground, CaseKey causedBy, Facts facts) {
        this(candidateId, ground, causedBy, facts, Optional.empty());
    }

    /**
     * What happened.
     *
     * @param number number of the document that establishes it
     * @param date its date
     * @param issuer who issued it
     * @param account what it says, in words
     */
    public record Facts(String number, Optional<LocalDate> date, String issuer, String account) {

        /** Nothing written yet. */
        public static final Facts NONE = new Facts("", Optional.empty(), "", "");
    }
}
