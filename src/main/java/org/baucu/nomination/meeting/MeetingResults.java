package org.baucu.nomination.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilWork;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.springframework.stereotype.Service;

/** The results of voter meetings, and whether all of a council are in. */
@Service
class MeetingResults implements VoterMeetings, CouncilWork {

    private final MeetingTable meetings;
    private final MatterTable matters;
    private final MeetingPlan plan;
    private final MeetingCheck check;
    private final MeetingLaw law;
    private final Candidates candidates;

    MeetingResults(
            MeetingTable meetings,
            MatterTable matters,
            MeetingPlan plan,
            MeetingCheck check,
            MeetingLaw law,
            Candidates candidates) {
        this.meetings = meetings;
        this.matters = matters;
        this.plan = plan;
        this.check = check;
        this.law = law;
        this.candidates = candidates;
    }

    @Override
    public List<VoterConfidence> results(Council council) {
        List<MeetingRow> rows = meetings.recorded(council);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<MeetingPlace, MeetingTerms> terms = law.terms(check.ruleSet(council));
        return rows.stream()
                .filter(row ->
                        row.minutes().attending().isPresent() && row.inFavour().isPresent())
                .map(row -> result(row, terms.get(row.place())))
                .toList();
    }

    /** Meetings are held when every commune's minutes are in; matters are verified when each is answered besides. */
    @Override
    public Set<RoundRules.Done> done(Council council) {
        MeetingTable.Progress progress = meetings.progress(council);
        boolean held = progress.opened() == 0
                ? !candidates.in(council, CandidateState.PRELIMINARY).isEmpty()
                        && plan.owed(council).isEmpty()
                : progress.recorded() == progress.opened();
        Set<RoundRules.Done> done = EnumSet.noneOf(RoundRules.Done.class);
        if (held) {
            done.add(RoundRules.Done.MEETINGS_HELD);
            if (matters.open(council) == 0) {
                done.add(RoundRules.Done.MATTERS_VERIFIED);
            }
        }
        return done;
    }

    private static VoterConfidence result(MeetingRow row, MeetingTerms terms) {
        int attending = row.minutes().attending().getAsInt();
        int inFavour = row.inFavour().getAsInt();
        return new VoterConfidence(
                row.candidateId(),
                row.place(),
                row.minutes().placeName(),
                attending,
                inFavour,
                terms.confident(attending, inFavour),
                row.specialReason());
    }
}
