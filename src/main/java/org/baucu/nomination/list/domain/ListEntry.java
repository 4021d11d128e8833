package org.baucu.nomination.list.domain;

/**
 * A candidate's place on a proposed list.
 *
 * @param candidateId the candidate of the register
 * @param unitNumber electoral unit, 0 while none is chosen
 * @param listOrder place on its list from 1, 0 while none is chosen
 */
public record ListEntry(String candidateId, int unitNumber, int listOrder) {}
