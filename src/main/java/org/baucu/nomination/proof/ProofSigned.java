package org.baucu.nomination.proof;

/**
 * A proof agrees with the register and was signed by two people.
 *
 * @param electionId the election
 * @param kind {@code ballot} or {@code biography}
 * @param body code of the elected body
 * @param unitCode unit of the council
 * @param caseKey business key of the case
 */
public record ProofSigned(String electionId, String kind, String body, String unitCode, String caseKey) {}
