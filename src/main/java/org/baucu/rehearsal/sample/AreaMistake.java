package org.baucu.rehearsal.sample;

/** What a simulated official gets wrong in a commune's polling areas. */
public enum AreaMistake {
    /** An area of more voters than the law allows. */
    TOO_LARGE,
    /** An area of fewer voters than the law asks, without the reason that would make it lawful. */
    TOO_SMALL_WITHOUT_REASON
}
