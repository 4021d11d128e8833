package org.baucu.petition;

/**
 * A petition is done with: answered, entered in the book only, or handed over. Names nobody.
 *
 * @param election the election's id
 * @param unit unit of the council
 * @param state code of its last state
 * @param caseKey its case
 */
public record PetitionSettled(String election, String unit, String state, String caseKey) {}
