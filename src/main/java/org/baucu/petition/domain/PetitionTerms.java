package org.baucu.petition.domain;

import java.time.LocalDate;
import java.util.Optional;
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

    /** The first day on which nothing is decided any more; empty where nothing freezes. */
    public Optional<LocalDate> frozenFrom(LocalDate electionDay) {
        return freezeDays.isEmpty() ? Optional.empty() : Optional.of(electionDay.minusDays(freezeDays.getAsInt()));
    }

    /** Whether a petition may still be decided on a day (Điều 61 khoản 2). */
    public boolean decidable(LocalDate day, LocalDate electionDay) {
        return frozenFrom(electionDay).map(day::isBefore).orElse(true);
    }
}
