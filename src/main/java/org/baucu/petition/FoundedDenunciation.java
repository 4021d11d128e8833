package org.baucu.petition;

/**
 * A petition proves clearly that a candidate does not meet the standards (Điều 61 khoản 2). Names nobody.
 *
 * @param candidateId of the register
 * @param caseKey the petition's case
 */
public record FoundedDenunciation(String candidateId, String caseKey) {}
