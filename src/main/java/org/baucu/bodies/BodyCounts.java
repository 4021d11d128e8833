package org.baucu.bodies;

/** How many bodies stand in an election; for reports and the coordinators' board. */
public interface BodyCounts {

    /** Established bodies now, those replaced left out. */
    Counts of(String electionId);

    /**
     * Established bodies of one election.
     *
     * @param members members of all of them; who sits in two bodies counts twice
     */
    record Counts(int commissions, int boards, int teams, int members) {}
}
