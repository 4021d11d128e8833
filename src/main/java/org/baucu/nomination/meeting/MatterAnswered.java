package org.baucu.nomination.meeting;

/**
 * A matter that voters raised is verified and answered in writing. Names nobody.
 *
 * @param election the election's id
 * @param candidateId of the register
 * @param upheld whether it proved true
 * @param caseKey its case
 */
public record MatterAnswered(String election, String candidateId, boolean upheld, String caseKey) {}
