package org.baucu.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Level;

/**
 * One phase with the states of its cases.
 *
 * @param process process id
 * @param nameVi the process's name
 * @param firstLimit earliest legal limit of its levels, empty where the law dates none
 * @param lastLimit latest of them
 * @param total all levels together
 * @param levels the levels that act in it, highest first
 */
public record PhaseCount(
        String process,
        String nameVi,
        Optional<LocalDate> firstLimit,
        Optional<LocalDate> lastLimit,
        Counts total,
        List<AtLevel> levels) {

    public record AtLevel(Level level, Counts counts) {}
}
