package org.baucu.nomination.domain;

/**
 * What the law asks of a voter meeting at a place, from the table {@code voter-meeting}.
 *
 * @param plenaryBelow below this number of voters all are called, and the quorum is a share; from it on {@code attendance} is asked
 * @param quorumNumerator share of those called, below
 * @param quorumDenominator share of those called, below
 * @param attendance voters who must attend, from {@code plenaryBelow} on
 * @param minCounters smallest counting team
 * @param maxCounters largest counting team
 * @param confidenceNumerator confidence must be more than this share of those attending
 * @param confidenceDenominator confidence must be more than this share of those attending
 * @param article where it stands
 */
public record MeetingTerms(
        int plenaryBelow,
        int quorumNumerator,
        int quorumDenominator,
        int attendance,
        int minCounters,
        int maxCounters,
        int confidenceNumerator,
        int confidenceDenominator,
        String article) {

    /** The fewest voters that make a meeting of a place with so many voters valid. */
    public int quorum(int called) {
        return called < plenaryBelow
                ? (called * quorumNumerator + quorumDenominator - 1) / quorumDenominator
                : attendance;
    }

    /** Whether more than the share of those attending are in favour; exactly the share is not enough. */
    public boolean confident(int attending, int inFavour) {
        return (long) inFavour * confidenceDenominator > (long) attending * confidenceNumerator;
    }
}
