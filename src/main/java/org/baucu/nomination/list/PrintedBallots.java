package org.baucu.nomination.list;

import java.util.Map;
import org.baucu.nomination.Council;

/** What has been printed of an electoral unit's ballots; offered by who keeps the proofs. */
public interface PrintedBallots {

    /** How far the proof of a unit's ballot is. */
    enum State {
        /** No proof has been signed. */
        NONE,
        /** The signed proof agrees with the register: ballots may be printed. */
        VALID,
        /** A proof was signed, but it does not agree with the register any more: it must be made anew. */
        INVALID
    }

    /** How far the proof of the ballot of each electoral unit is now. */
    Map<Integer, State> states(Council council);

    /** How far the proof of a unit's ballot is now. */
    default State of(Council council, int unit) {
        return states(council).getOrDefault(unit, State.NONE);
    }

    /** Opens a new case of the ballot proof if one was signed that is not valid any more and none is open; gives whether it did. */
    boolean renew(Council council);
}
