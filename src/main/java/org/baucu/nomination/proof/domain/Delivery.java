package org.baucu.nomination.proof.domain;

/**
 * How many households of a place got the biographies.
 *
 * @param place polling area, hamlet or street group
 * @param households households there
 * @param delivered households that got them
 * @param reason why not all, empty where all did
 */
public record Delivery(String place, int households, int delivered, String reason) {}
