package org.baucu.nomination.domain;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Who answers a petition about candidates or lists, from the table {@code petition-competence}.
 *
 * @param first body that answers first
 * @param last body whose decision is final
 * @param freezeDays days before election day from which none is decided any more; empty where nothing freezes
 * @param handedTo body that gets what is still open; empty for none
 * @param article where it stands
 */
public record PetitionTerms(String first, String last, OptionalInt freezeDays, String handedTo, String article) {

    /** Whether a petition may still be decided on a day (Điều 61 khoản 2). */
    public boolean decidable(LocalDate day, LocalDate electionDay) {
        return freezeDays.isEmpty() || day.isBefore(electionDay.minusDays(freezeDays.getAsInt()));
    }
}
