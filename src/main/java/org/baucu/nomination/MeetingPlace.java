package org.baucu.nomination;

/** Where voters are asked about a candidate. */
public enum MeetingPlace {
    /** Where the candidate works (Điều 45, 54). */
    WORKPLACE("workplace"),
    /** Where the candidate lives (Điều 45, 54). */
    RESIDENCE("residence"),
    /** The hamlet or street group that nominates for the commune council. */
    HAMLET("hamlet");

    private final String code;

    MeetingPlace(String code) {
        this.code = code;
    }

    /** The code of the law table. */
    public String code() {
        return code;
    }
}
