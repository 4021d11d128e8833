package org.baucu.bodies.law;

import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.Member;
import org.baucu.territory.ElectoralUnit;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Nobody stands anywhere as long as no feature of nomination answers the question; any other bean takes this one's place. */
@Component
@Fallback
public class NoCandidatesYet implements CandidateCheck {

    @Override
    public boolean standsIn(String electionId, ElectoralUnit unit, Member member) {
        return false;
    }
}
