package org.baucu.nomination.meeting.domain;

import java.util.EnumSet;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.MeetingPlace;

/**
 * Which voter meetings are owed to a preliminary candidate after the second conference: Điều 44 khoản 2 for the National Assembly, Điều 53
 * khoản 2 for councils, the same under both rule sets. At the workplace agency nominees were heard before their nomination, and hamlet
 * nominees by their hamlet; who works nowhere is not heard there ("nếu có").
 */
public final class MeetingNeeds {

    private MeetingNeeds() {}

    /** The meetings owed to a candidate, the residence first. */
    public static Set<MeetingPlace> of(Candidate candidate) {
        boolean works = !candidate.person().workplace().isBlank();
        Set<MeetingPlace> owed = EnumSet.noneOf(MeetingPlace.class);
        switch (candidate.source()) {
            case AGENCY -> owed.add(MeetingPlace.RESIDENCE);
            case SELF -> {
                owed.add(MeetingPlace.RESIDENCE);
                if (works) {
                    owed.add(MeetingPlace.WORKPLACE);
                }
            }
            case HAMLET -> {
                if (works) {
                    owed.add(MeetingPlace.WORKPLACE);
                }
            }
            // Heard where the central bodies have them heard; they enter here with the list (Điều 57 khoản 3).
            case CENTRAL -> {}
        }
        return owed;
    }

    /** The article that owes a meeting to the candidates of an elected body. */
    public static String article(ElectedBody body) {
        return body == ElectedBody.NATIONAL_ASSEMBLY ? "Điều 44 khoản 2" : "Điều 53 khoản 2";
    }

    /** Whether a result at this place keeps a candidate from the third conference (NQLT 102 Điều 26, 28): the residence only. */
    public static boolean binds(MeetingPlace place) {
        return place == MeetingPlace.RESIDENCE;
    }
}
