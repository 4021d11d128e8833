package org.baucu.nomination.meeting;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.meeting.domain.MatterRules;
import org.baucu.nomination.meeting.domain.MeetingNeeds;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.MinutesRules;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** Judges what a case of voter meetings, or of a matter raised there, proposes now. */
@Component
public class MeetingCheck {

    private final MeetingTable table;
    private final MeetingLaw law;
    private final MeetingWindows windows;
    private final CouncilCases councils;
    private final Candidates candidates;
    private final Elections elections;
    private final Clock clock;

    MeetingCheck(
            MeetingTable table,
            MeetingLaw law,
            MeetingWindows windows,
            CouncilCases councils,
            Candidates candidates,
            Elections elections,
            Clock clock) {
        this.table = table;
        this.law = law;
        this.windows = windows;
        this.councils = councils;
        this.candidates = candidates;
        this.elections = elections;
        this.clock = clock;
    }

    /** What is wrong with the minutes of a case; empty when they stand. */
    public List<Violation> meetings(CaseKey key) {
        Council council = councils.of(key).council();
        RuleSet ruleSet = ruleSet(council);
        Map<MeetingPlace, MeetingTerms> terms = law.terms(ruleSet);
        MinutesRules rules = new MinutesRules(
                terms::get,
                law.forms(ruleSet),
                MeetingNeeds.article(council.body()),
                windows.of(council),
                VietnamTime.dayOf(clock.instant()));
        Set<String> standing = standing(council);
        return rules.check(table.rows(key), row -> standing.contains(row.candidateId()));
    }

    /** Whether the voters of a row expressed confidence, where its figures are complete. */
    public boolean confident(Council council, MeetingRow row) {
        return law.terms(ruleSet(council))
                .get(row.place())
                .confident(row.minutes().attending().orElse(0), row.inFavour().orElse(0));
    }

    /** What is wrong with the answer to a matter; empty when it stands. */
    public List<Violation> matter(RaisedMatter matter) {
        Candidate candidate = candidates
                .find(matter.candidateId())
                .orElseThrow(() -> new IllegalStateException("no candidate of matter " + matter.key()));
        return MatterRules.check(
                matter.answer(),
                MatterRules.answerers(candidate.source(), matter.place()),
                MatterRules.article(matter.council().body(), candidate.source(), matter.place()),
                matter.raisedOn(),
                VietnamTime.dayOf(clock.instant()));
    }

    /** The rule set of a council's election. */
    public RuleSet ruleSet(Council council) {
        return elections
                .find(council.election())
                .orElseThrow(() -> new IllegalStateException("no election " + council.election()))
                .ruleSet();
    }

    private Set<String> standing(Council council) {
        Set<String> standing = new HashSet<>();
        candidates.of(council).stream()
                .filter(candidate -> !candidate.state().out())
                .map(Candidate::id)
                .forEach(standing::add);
        return standing;
    }
}
