package org.baucu.rehearsal.sample;

/** What a simulated official gets wrong in the electoral units of a council. */
public enum ElectoralUnitMistake {
    /** A unit with more seats than the law allows. */
    TOO_MANY_SEATS,
    /** The seats do not sum to the council's. */
    SUM_OFF_BY_ONE
}
