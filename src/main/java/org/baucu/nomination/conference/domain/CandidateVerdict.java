package org.baucu.nomination.conference.domain;

import java.util.OptionalInt;

/**
 * What a conference said of a candidate.
 *
 * @param candidateId the candidate
 * @param verdict what became of it
 * @param votes members in favour, where it was voted on
 * @param reason why it was dropped; empty for who was kept
 * @param specialReason why a candidate without the voters' confidence was presented all the same; empty for all others
 */
public record CandidateVerdict(
        String candidateId, Verdict verdict, OptionalInt votes, String reason, String specialReason) {}
