package org.baucu.nomination.meeting.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the minutes of a voter meeting say, as entered; what is not entered yet is empty.
 *
 * @param placeName hamlet, street group, agency
 * @param at day and hour
 * @param form how voters were asked
 * @param formDecision number of the decision that allows another form than a meeting in person, empty for that
 * @param called voters called, of the whole place
 * @param attending voters who came, or slips collected
 * @param counters members of the counting team
 */
public record Minutes(
        String placeName,
        Optional<Instant> at,
        Optional<MeetingForm> form,
        String formDecision,
        OptionalInt called,
        OptionalInt attending,
        OptionalInt counters) {

    /** Nothing entered yet. */
    public static Minutes none() {
        return new Minutes(
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /** Whether nothing of a meeting is entered. */
    public boolean blank() {
        return at.isEmpty() && called.isEmpty() && attending.isEmpty() && counters.isEmpty();
    }
}
