package org.baucu.rehearsal.sample;

/** What a simulated official gets wrong in the list of a body. */
public enum BodyMistake {
    NO_HEAD,
    TWO_HEADS,
    /** One person stands twice, the second time in decomposed Unicode (NFD), as another keyboard writes it. */
    PERSON_TWICE,
    TOO_FEW,
    TOO_MANY,
    /** A source that must be represented is not. */
    SOURCE_MISSING,
    /** Where a secretary is required. */
    NO_SECRETARY
}
