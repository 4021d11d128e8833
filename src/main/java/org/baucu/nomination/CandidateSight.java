package org.baucu.nomination;

/** How much of a candidate somebody sees. */
public enum CandidateSight {
    /** Nothing. */
    NONE,
    /** Name, year of birth, commune of residence, work; nothing that only a dossier holds. */
    MASKED,
    /** All: who works on the dossier. */
    WHOLE
}
