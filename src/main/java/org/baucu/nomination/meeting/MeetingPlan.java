package org.baucu.nomination.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.meeting.domain.MeetingNeeds;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.territory.UnitScopes;
import org.springframework.stereotype.Component;

/**
 * Which commune owes which voter meetings after the second conference. A candidate's meetings, of the workplace too, are recorded where the
 * candidate lives; who lives outside the council's unit is heard in the unit itself.
 */
@Component
public class MeetingPlan {

    private final Candidates candidates;
    private final UnitScopes scopes;

    public MeetingPlan(Candidates candidates, UnitScopes scopes) {
        this.candidates = candidates;
        this.scopes = scopes;
    }

    /** The meetings owed to a council's preliminary candidates, by unit code, by name of the candidate, the residence first. */
    public Map<String, List<MeetingRow>> owed(Council council) {
        Set<String> within = scopes.units(council.election(), Set.of(council.unitCode()));
        Map<String, List<MeetingRow>> owed = new TreeMap<>();
        for (Candidate candidate : candidates.in(council, CandidateState.PRELIMINARY)) {
            String home = candidate.person().residenceCommune();
            String unit = within.contains(home) ? home : council.unitCode();
            List<MeetingRow> rows = MeetingNeeds.of(candidate).stream()
                    .sorted((a, b) -> Boolean.compare(b == MeetingPlace.RESIDENCE, a == MeetingPlace.RESIDENCE))
                    .map(place -> MeetingRow.owed(candidate.id(), place))
                    .toList();
            if (!rows.isEmpty()) {
                owed.computeIfAbsent(unit, u -> new ArrayList<>()).addAll(rows);
            }
        }
        return owed;
    }
}
