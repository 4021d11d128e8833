package org.baucu.territory;

/**
 * The polling areas of a commune have been fixed.
 *
 * @param electionId the election
 * @param communeCode the commune
 * @param caseKey business key of the case
 */
public record PollingAreasFixed(String electionId, String communeCode, String caseKey) {}
