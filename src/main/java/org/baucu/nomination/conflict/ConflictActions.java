package org.baucu.nomination.conflict;

import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateActions;
import org.baucu.platform.web.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the page of a candidate on which board or team it sits, with the way there (Điều 27). */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ConflictActions implements CandidateActions {

    private final CandidateConflicts conflicts;
    private final Words words;

    ConflictActions(CandidateConflicts conflicts, Words words) {
        this.conflicts = conflicts;
        this.words = words;
    }

    @Override
    public List<Action> of(Candidate candidate) {
        if (candidate.state().out()) {
            return List.of();
        }
        return conflicts.of(candidate).stream()
                .map(found -> new Action(
                        words.of(
                                found.change().isPresent() ? "candidate.on-body" : "candidate.perhaps-on-body",
                                found.bodyVi()),
                        "/bodies/" + found.unitCode()))
                .toList();
    }
}
