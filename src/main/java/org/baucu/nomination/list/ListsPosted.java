package org.baucu.nomination.list;

/**
 * The lists hang in every polling area of a commune.
 *
 * @param electionId the election
 * @param communeCode the commune
 * @param caseKey business key of the case
 */
public record ListsPosted(String electionId, String communeCode, String caseKey) {}
