package org.baucu.nomination.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.bodies.BoardsEstablished;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyMembersChanged;
import org.baucu.bodies.Member;
import org.baucu.bodies.PollingTeamsEstablished;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks for candidates among the members of boards and teams that are established, or changed, after the dossiers were accepted (Điều 27). */
@Component
class BodyWatch {

    private final Bodies bodies;
    private final Candidates candidates;
    private final CandidateConflicts conflicts;

    BodyWatch(Bodies bodies, Candidates candidates, CandidateConflicts conflicts) {
        this.bodies = bodies;
        this.candidates = candidates;
        this.conflicts = conflicts;
    }

    @EventListener
    void on(BoardsEstablished established) {
        look(established.electionId(), established.unitCode());
    }

    @EventListener
    void on(PollingTeamsEstablished established) {
        look(established.electionId(), established.unitCode());
    }

    @EventListener
    void on(BodyMembersChanged changed) {
        look(changed.electionId(), changed.unitCode());
    }

    private void look(String election, String unit) {
        Map<Council, List<Candidate>> found = new LinkedHashMap<>();
        bodies.established(election, unit).stream()
                .flatMap(body -> body.members().stream())
                .filter(member -> member.fullName() != null && member.birthDate() != null)
                .map(member -> named(election, member))
                .flatMap(List::stream)
                .forEach(candidate -> found.computeIfAbsent(candidate.council(), council -> new ArrayList<>())
                        .add(candidate));
        found.forEach(conflicts::check);
    }

    private List<Candidate> named(String election, Member member) {
        return candidates.named(election, member.fullName(), member.birthDate());
    }
}
