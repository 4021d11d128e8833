package org.baucu.nomination.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.meeting.domain.MatterAnswer;
import org.baucu.platform.work.CaseKey;

/**
 * A matter that voters raised about a candidate. Wording and answer are personal data.
 *
 * @param key its own case
 * @param meetingCase the case of the meetings at which it was raised
 * @param wording what voters said
 * @param raisedOn the day of the meeting, empty if unknown
 * @param answer as entered so far
 * @param recordedAt when the answer had been signed and sent
 */
public record RaisedMatter(
        CaseKey key,
        Council council,
        CaseKey meetingCase,
        String candidateId,
        MeetingPlace place,
        String wording,
        Optional<LocalDate> raisedOn,
        MatterAnswer answer,
        Optional<Instant> recordedAt) {}
