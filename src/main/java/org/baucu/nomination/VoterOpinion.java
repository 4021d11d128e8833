package org.baucu.nomination;

/**
 * What a voter meeting thought of a candidate.
 *
 * @param candidateId the candidate
 * @param place where the meeting was
 * @param attending voters who attended
 * @param confident of them in favour
 * @param enough whether these are more than the share that the law asks (Điều 45, 54; NQLT 102/2025 Điều 26, 28)
 */
public record VoterOpinion(String candidateId, MeetingPlace place, int attending, int confident, boolean enough) {}
