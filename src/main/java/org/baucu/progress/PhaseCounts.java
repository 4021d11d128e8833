package org.baucu.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;

/** Counts the cases of each phase of an election and lists them. */
public interface PhaseCounts {

    /** Every phase of the election's plan in its order, then any other process that has cases. */
    List<PhaseCount> of(Election election);

    /** One phase, empty if neither the plan nor a case knows it. */
    Optional<PhaseCount> of(Election election, String process);

    /**
     * Opened cases of a phase, undecided ones first, by legal limit and unit.
     *
     * @param state only those in this state; empty for all
     * @param offset how many to leave out at the start
     * @param limit how many at most
     */
    List<CaseLine> cases(Election election, String process, Optional<CaseState> state, int offset, int limit);

    /** How many opened cases {@link #cases} has in all. */
    long countCases(Election election, String process, Optional<CaseState> state);

    /**
     * A case.
     *
     * @param businessKey its key
     * @param unitVi name of its unit
     * @param lateReason the reason given, empty unless late
     */
    record CaseLine(
            String businessKey,
            String processInstanceId,
            String titleVi,
            String unitVi,
            CaseState state,
            Optional<Instant> legalLimit,
            Optional<Instant> workingLimit,
            Optional<Instant> decidedAt,
            String lateReason) {}
}
