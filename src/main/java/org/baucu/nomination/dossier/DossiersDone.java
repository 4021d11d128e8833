package org.baucu.nomination.dossier;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilWork;
import org.baucu.nomination.domain.RoundRules;
import org.springframework.stereotype.Component;

/**
 * The receipt for a council is closed once the last instant is over, or every nominee has a decided dossier; and what was accepted has been
 * handed on (Điều 36).
 */
@Component
class DossiersDone implements CouncilWork {

    private final DossierStore store;
    private final DossierLimits limits;
    private final Candidates candidates;
    private final Clock clock;

    DossiersDone(DossierStore store, DossierLimits limits, Candidates candidates, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Override
    public Set<RoundRules.Done> done(Council council) {
        Map<DossierState, Integer> counts = store.counts(council);
        boolean over = clock.instant().isAfter(limits.receipt(council));
        // What is incomplete when the receipt ends can only be returned.
        boolean settled =
                !counts.containsKey(DossierState.COMPLETE) && (over || !counts.containsKey(DossierState.INCOMPLETE));
        boolean all = over
                || !counts.isEmpty()
                        && candidates
                                .in(council, CandidateState.PROPOSED, CandidateState.NOMINATED)
                                .isEmpty();
        return settled && all ? Set.of(RoundRules.Done.DOSSIERS_CLOSED) : Set.of();
    }
}
