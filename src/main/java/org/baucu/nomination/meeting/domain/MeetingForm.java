package org.baucu.nomination.meeting.domain;

import java.util.Arrays;
import java.util.Optional;

/** How voters are asked; which of these a rule set knows stands in the table {@code meeting-form}. */
public enum MeetingForm {
    /** Voters meet. */
    IN_PERSON("in-person"),
    /** On line, in force majeure only. */
    ONLINE("online"),
    /** By slips handed out and collected, in force majeure only. */
    SLIPS("slips");

    private final String code;

    MeetingForm(String code) {
        this.code = code;
    }

    /** The code of the law table, as stored, and the end of its message key {@code meeting.form.<code>}. */
    public String code() {
        return code;
    }

    /** The form of a code, empty for a code that is none. */
    public static Optional<MeetingForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
