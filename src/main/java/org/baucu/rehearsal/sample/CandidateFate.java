package org.baucu.rehearsal.sample;

/** How far a candidate of the sample comes if nothing unforeseen happens. */
public enum CandidateFate {
    /** Not kept by the second conference. */
    NOT_KEPT_AT_ROUND_2,
    /** Withdraws while the voters are being asked. */
    WITHDRAWS,
    /** Has at most half of a voter meeting's confidence, and is not presented at the third conference. */
    NO_CONFIDENCE,
    /** Not kept by the third conference. */
    NOT_KEPT_AT_ROUND_3,
    /** Stands on the published list. */
    LISTED,
    /** Stands on the published list and is struck from it. */
    REMOVED;

    /** Whether the second conference keeps the candidate. */
    public boolean keptAtRound2() {
        return this != NOT_KEPT_AT_ROUND_2;
    }

    /** Whether the third conference keeps the candidate. */
    public boolean keptAtRound3() {
        return this == LISTED || this == REMOVED;
    }
}
