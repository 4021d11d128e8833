package org.baucu.nomination.meeting;

import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.meeting.domain.MeetingNeeds;

/**
 * What the voters of one place said of one candidate, from signed minutes.
 *
 * @param candidateId of the register
 * @param place where
 * @param placeName the hamlet, street group or agency
 * @param attending voters who came
 * @param inFavour of these, who expressed confidence
 * @param confident whether more than half did
 * @param specialReason why the third conference is asked all the same, empty for no special case
 */
public record VoterConfidence(
        String candidateId,
        MeetingPlace place,
        String placeName,
        int attending,
        int inFavour,
        boolean confident,
        String specialReason) {

    /** Whether this result lets the candidate be presented at the third conference (NQLT 102/2025 Điều 26, 28). */
    public boolean mayBePresented() {
        return confident || !MeetingNeeds.binds(place) || !specialReason.isBlank();
    }
}
