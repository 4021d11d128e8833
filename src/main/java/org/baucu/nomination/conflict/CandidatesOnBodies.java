package org.baucu.nomination.conflict;

import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.Member;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.territory.ElectoralUnit;
import org.springframework.stereotype.Component;

/** Answers from the register whether a proposed member is a candidate of an electoral unit. */
@Component
class CandidatesOnBodies implements CandidateCheck {

    private final Candidates candidates;
    private final StandingUnits units;

    CandidatesOnBodies(Candidates candidates, StandingUnits units) {
        this.candidates = candidates;
        this.units = units;
    }

    @Override
    public boolean standsIn(String electionId, ElectoralUnit unit, Member member) {
        if (member.fullName() == null || member.birthDate() == null) {
            return false;
        }
        for (Candidate candidate : candidates.named(electionId, member.fullName(), member.birthDate())) {
            if (units.stands(candidate, unit) == StandingUnits.Stands.YES) {
                return true;
            }
        }
        return false;
    }
}
