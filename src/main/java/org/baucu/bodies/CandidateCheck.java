package org.baucu.bodies;

import org.baucu.territory.ElectoralUnit;

/** Whether a person stands as a candidate, which keeps it off the board and the teams of the unit where it stands (Điều 27). */
public interface CandidateCheck {

    /**
     * Whether a member of a body is a candidate in an electoral unit.
     *
     * @param electionId the election
     * @param unit the electoral unit that the board, or the team's polling area, belongs to
     * @param member the member proposed
     */
    boolean standsIn(String electionId, ElectoralUnit unit, Member member);
}
