package org.baucu.nomination.list;

import org.baucu.platform.work.CaseKey;

/** Opens the case that strikes a candidate from the official list. */
public interface RemovalStarter {

    /**
     * Opens the case; the commission of the council then draws up the proposal.
     *
     * @param candidateId a candidate of a published list
     * @param ground code of the table {@code removal-ground}
     * @param why the case it comes from, for example a petition; the candidate's own list where an official starts it
     * @return key of the new case
     * @throws org.baucu.platform.RefusedException if the candidate is on no list, the ground does not exist, voting has begun, or a case is
     *     open already
     */
    CaseKey start(String candidateId, String ground, CaseKey why);
}
