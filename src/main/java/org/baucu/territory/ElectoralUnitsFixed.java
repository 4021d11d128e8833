package org.baucu.territory;

/**
 * The electoral units of a body have been fixed.
 *
 * @param electionId the election
 * @param body code of the elected body
 * @param unitCode the administrative unit
 * @param caseKey business key of the case
 */
public record ElectoralUnitsFixed(String electionId, String body, String unitCode, String caseKey) {}
