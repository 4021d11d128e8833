package org.baucu.nomination.conflict;

import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Council;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** In which electoral unit a candidate stands; before the list it is known only where its council has one unit. */
@Component
class StandingUnits {

    /** Whether a candidate stands in a unit. */
    enum Stands {
        YES,
        /** The list is not drawn up yet, the council has several units. */
        PERHAPS,
        NO
    }

    private final Territory territory;

    StandingUnits(Territory territory) {
        this.territory = territory;
    }

    /** Whether the candidate stands in the unit: with an accepted dossier, or one that the National Election Council has sent. */
    Stands stands(Candidate candidate, ElectoralUnit unit) {
        Council council = candidate.council();
        boolean sent = candidate.source() == CandidateSource.CENTRAL && candidate.state() == CandidateState.PROPOSED;
        boolean candidateNow =
                sent || !candidate.state().out() && candidate.state().compareTo(CandidateState.DOSSIER_RECEIVED) >= 0;
        if (!candidateNow
                || council.body() != unit.body()
                || !council.unitCode().equals(unit.unitCode())) {
            return Stands.NO;
        }
        if (candidate.unitNumber() > 0) {
            return candidate.unitNumber() == unit.number() ? Stands.YES : Stands.NO;
        }
        int all = territory
                .electoralUnits(council.election(), council.body(), council.unitCode())
                .size();
        return all == 1 ? Stands.YES : Stands.PERHAPS;
    }
}
