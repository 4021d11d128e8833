package org.baucu.nomination.meeting;

import java.util.List;
import org.baucu.nomination.Council;

/** The results of voter meetings, for the third consultation conference. */
public interface VoterMeetings {

    /** The results of a council's meetings whose minutes are signed and sent, the residence before the workplace; empty before. */
    List<VoterConfidence> results(Council council);
}
