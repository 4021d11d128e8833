package org.baucu.nomination.nominees;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.MeetingCount;

/**
 * A person an agency or a hamlet had a vote on, as the minutes say.
 *
 * @param nominatedBy name of the agency, organisation, unit or hamlet
 * @param asked how many it was asked for, 0 where nothing was said
 * @param leadership day of the meeting of the leadership that named the person; a hamlet has none
 * @param voters day of the meeting of voters, at the workplace or in the hamlet
 * @param enlarged day of the enlarged meeting of the leadership that put the person forward; a hamlet has none
 * @param count who was called to the meeting of voters, who came, who counted, who was in favour
 * @param secondVote votes of a second vote among those who were level, a hamlet's only
 * @param putForward whether the person is put forward; false keeps on paper who had not the confidence
 * @param person the person
 */
public record Nominee(
        String nominatedBy,
        int asked,
        Optional<LocalDate> leadership,
        Optional<LocalDate> voters,
        Optional<LocalDate> enlarged,
        MeetingCount count,
        OptionalInt secondVote,
        boolean putForward,
        PersonData person) {}
