package org.baucu.bodies;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/** Changes of members that the law asks for and nobody has begun: the case is opened for the body that decided the establishment. */
public interface AskedChanges {

    /**
     * Opens a case with changes already entered, which the deciding body may complete before submitting.
     *
     * @param armed whether it is about teams of armed units' own areas
     * @param milestone code of the day by which it has to be done, empty for none
     * @param asked what the law asks for; all of bodies of the unit
     * @return business key of the new case
     */
    CaseKey open(String electionId, String unitCode, boolean armed, String milestone, List<MemberChange> asked);

    /** Enters one more change in a case that nobody has submitted yet; empty where it was submitted or is closed. */
    Optional<CaseKey> add(CaseKey key, MemberChange asked);
}
