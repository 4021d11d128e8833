package org.baucu.nomination.list;

/**
 * A candidate has been struck from the official list.
 *
 * @param electionId the election
 * @param body code of the elected body
 * @param unitCode unit of the council
 * @param candidateId the candidate
 * @param unitNumber the electoral unit whose list lost it
 * @param ground code of the ground
 * @param caseKey business key of the case
 */
public record CandidateRemoved(
        String electionId,
        String body,
        String unitCode,
        String candidateId,
        int unitNumber,
        String ground,
        String caseKey) {}
