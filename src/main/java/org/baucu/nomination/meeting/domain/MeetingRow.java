package org.baucu.nomination.meeting.domain;

import java.util.OptionalInt;
import org.baucu.nomination.MeetingPlace;

/**
 * One candidate asked about at one place. Names nobody; the matter raised may.
 *
 * @param candidateId of the register
 * @param place which meeting is owed
 * @param minutes of that meeting; candidates of one meeting share them
 * @param inFavour voters who expressed confidence
 * @param matter what voters raised that must be verified, empty for nothing
 * @param specialReason why the candidate is presented at the third conference although not confident, empty for no such case
 */
public record MeetingRow(
        String candidateId,
        MeetingPlace place,
        Minutes minutes,
        OptionalInt inFavour,
        String matter,
        String specialReason) {

    /** A meeting that is owed and not held yet. */
    public static MeetingRow owed(String candidateId, MeetingPlace place) {
        return new MeetingRow(candidateId, place, Minutes.none(), OptionalInt.empty(), "", "");
    }

    /** Whether it is about the same candidate and place. */
    public boolean sameAs(MeetingRow other) {
        return candidateId.equals(other.candidateId) && place == other.place;
    }
}
