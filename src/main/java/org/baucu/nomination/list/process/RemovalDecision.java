package org.baucu.nomination.list.process;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Placement;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.nomination.list.domain.RemovalRules;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.TaskEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The decision to strike a candidate takes effect at once, before voters are told: a ballot printed meanwhile would carry the name. A decision
 * after the start of voting is refused at the moment it arrives, whatever any timer did.
 */
@Component
class RemovalDecision {

    private final RemovalWork removals;
    private final Candidates candidates;
    private final CouncilLists lists;
    private final RuntimeService runtime;
    private final Clock clock;

    RemovalDecision(
            RemovalWork removals, Candidates candidates, CouncilLists lists, RuntimeService runtime, Clock clock) {
        this.removals = removals;
        this.candidates = candidates;
        this.lists = lists;
        this.runtime = runtime;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent event) {
        if (!ApprovedDecision.is(event, EngineRemovalStarter.PROCESS, runtime)) {
            return;
        }
        List<Violation> late = RemovalRules.inTime(removals.ground(event.key()), clock.instant());
        if (!late.isEmpty()) {
            throw new RefusedException(late);
        }
        Candidate candidate = removals.candidate(event.key());
        candidates.move(
                candidate.id(),
                CandidateState.REMOVED,
                event.key(),
                removals.ground(event.key()).nameVi());
        closeRanks(candidate);
    }

    /** Those who are left move up, so that list and ballot count 1, 2, 3 … again. */
    private void closeRanks(Candidate gone) {
        List<Candidate> left = lists.official(gone.council()).getOrDefault(gone.unitNumber(), List.of());
        Map<String, Placement> places = new LinkedHashMap<>();
        for (int at = 0; at < left.size(); at++) {
            places.put(left.get(at).id(), new Placement(gone.unitNumber(), at + 1));
        }
        candidates.assign(places);
    }
}
