package org.baucu.nomination.list;

/**
 * The official list of a council has been published.
 *
 * @param electionId the election
 * @param body code of the elected body
 * @param unitCode unit of the council
 * @param caseKey business key of the case
 */
public record OfficialListPublished(String electionId, String body, String unitCode, String caseKey) {}
