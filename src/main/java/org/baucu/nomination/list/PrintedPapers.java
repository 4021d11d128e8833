package org.baucu.nomination.list;

import java.util.Map;
import org.baucu.nomination.Council;

/** What has been printed of an electoral unit, its ballots and its candidates' biographies; offered by who keeps the proofs. */
public interface PrintedPapers {

    /** How far a proof is. */
    enum State {
        /** No proof has been signed. */
        NONE,
        /** The signed proof agrees with the register: the paper may be printed. */
        VALID,
        /** A proof was signed, but it does not agree with the register any more: it must be made anew. */
        INVALID
    }

    /** How far the proof of the ballot of each electoral unit is now. */
    Map<Integer, State> ballots(Council council);

    /** How far the proof of the biographies of each electoral unit's candidates is now. */
    Map<Integer, State> biographies(Council council);

    /** Whether {@link #renew} would open anything. */
    boolean renewable(Council council);

    /**
     * Opens a new case of each proof, of ballots and of biographies, that was signed and is not valid any more, unless one is open.
     *
     * @return whether any was opened
     */
    boolean renew(Council council);
}
