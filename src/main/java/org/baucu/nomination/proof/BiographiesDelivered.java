package org.baucu.nomination.proof;

/**
 * The biographies were delivered in a commune.
 *
 * @param electionId the election
 * @param communeCode the commune
 * @param households households there
 * @param delivered households that got them
 * @param caseKey business key of the case
 */
public record BiographiesDelivered(
        String electionId, String communeCode, int households, int delivered, String caseKey) {}
