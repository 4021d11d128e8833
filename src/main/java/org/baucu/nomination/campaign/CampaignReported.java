package org.baucu.nomination.campaign;

/**
 * The meetings of a council's candidates with voters were reported.
 *
 * @param electionId the election
 * @param body code of the elected body
 * @param unitCode unit of the council
 * @param meetings meetings held
 * @param caseKey business key of the case
 */
public record CampaignReported(String electionId, String body, String unitCode, int meetings, String caseKey) {}
