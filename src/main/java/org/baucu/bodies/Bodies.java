package org.baucu.bodies;

import java.util.List;
import org.baucu.platform.work.CaseKey;

/** Proposals and established bodies of each election. */
public interface Bodies {

    /** Replaces the proposal of a case. */
    void propose(CaseKey key, List<ProposedBody> bodies);

    /** What a case proposes now, by number. */
    List<ProposedBody> proposal(CaseKey key);

    /** Makes the proposal of a case the established bodies, in place of those it replaces. */
    void establish(CaseKey key);

    /** Bodies established for a unit, by type and number. */
    List<ProposedBody> established(String electionId, String unitCode);

    /** Whether a body of this type stands for the unit. */
    boolean isEstablished(String electionId, BodyType type, String unitCode);
}
