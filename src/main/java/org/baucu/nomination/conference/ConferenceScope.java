package org.baucu.nomination.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.conference.domain.ConferenceTerms;
import org.baucu.nomination.conference.domain.Participant;
import org.baucu.nomination.conference.domain.VoteTerms;
import org.baucu.nomination.meeting.VoterConfidence;
import org.baucu.nomination.meeting.VoterMeetings;
import org.baucu.nomination.meeting.domain.MeetingNeeds;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.Structures;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.springframework.stereotype.Component;

/** What a conference of a council is checked against, and who comes before it. */
@Component
public class ConferenceScope {

    /** Process of a council's structure. */
    static final String STRUCTURE = "allocate-structure";

    private static final int LAST_ROUND = 3;

    private final StructureScope structure;
    private final Structures structures;
    private final Conferences conferences;
    private final Candidates candidates;
    private final VoterMeetings meetings;
    private final DoneForCouncil done;
    private final NominationLaw law;
    private final LawTables tables;
    private final Cases cases;
    private final Clock clock;

    public ConferenceScope(
            StructureScope structure,
            Structures structures,
            Conferences conferences,
            Candidates candidates,
            VoterMeetings meetings,
            DoneForCouncil done,
            NominationLaw law,
            LawTables tables,
            Cases cases,
            Clock clock) {
        this.structure = structure;
        this.structures = structures;
        this.conferences = conferences;
        this.candidates = candidates;
        this.meetings = meetings;
        this.done = done;
        this.law = law;
        this.tables = tables;
        this.cases = cases;
        this.clock = clock;
    }

    /** What the conference of a case is checked against now. */
    public ConferenceTerms terms(CouncilCase of) {
        Council council = of.council();
        RuleSet ruleSet = structure.election(council).ruleSet();
        return new ConferenceTerms(
                council.body(),
                of.number(),
                participants(council),
                vote(ruleSet),
                done.of(council),
                VietnamTime.dayOf(clock.instant()),
                after(of),
                lowConfidence(of),
                structure.seats(council).orElse(0),
                structure.needed(council),
                law.surplusArticle(ruleSet, council.body()),
                structures.current(council).map(StructurePlan::central).orElse(0),
                new StructureRules(structure.terms(new CouncilCase(of.key(), council, 1))));
    }

    /** Who takes part in a conference of a council by law, members first. */
    public List<Participant> participants(Council council) {
        return tables
                .evaluate(
                        "conference-participant",
                        Map.of(
                                "ruleSet", structure.election(council).ruleSet().code(),
                                "electedBody", council.body().code()))
                .stream()
                .map(row -> new Participant(
                        (String) row.get("participant"),
                        (String) row.get("nameVi"),
                        "member".equals(row.get("part")),
                        (String) row.get("article")))
                .toList();
    }

    /**
     * The candidates a conference must speak of: at the second those whose dossier was accepted, at the third those on the preliminary list; never
     * those whom central bodies send (Điều 57 khoản 3).
     */
    public List<Candidate> before(CouncilCase of) {
        if (of.number() < 2) {
            return List.of();
        }
        CandidateState state = of.number() == LAST_ROUND ? CandidateState.PRELIMINARY : CandidateState.DOSSIER_RECEIVED;
        return candidates.in(of.council(), state).stream()
                .filter(candidate -> candidate.source() != CandidateSource.CENTRAL)
                .toList();
    }

    /** What voter meetings thought of the candidates of a council, by candidate. */
    public Map<String, List<VoterConfidence>> confidence(Council council) {
        return meetings.results(council).stream().collect(Collectors.groupingBy(VoterConfidence::candidateId));
    }

    private Map<String, Boolean> lowConfidence(CouncilCase of) {
        Map<String, List<VoterConfidence>> known = of.number() == LAST_ROUND ? confidence(of.council()) : Map.of();
        Map<String, Boolean> low = new LinkedHashMap<>();
        before(of).forEach(candidate -> low.put(candidate.id(), low(known.getOrDefault(candidate.id(), List.of()))));
        return low;
    }

    /** Only the residence counts: what the workplace thought comes before the nomination or is reported (NQLT 102/2025 Điều 26, 28). */
    static boolean low(List<VoterConfidence> results) {
        return results.stream().anyMatch(one -> MeetingNeeds.binds(one.place()) && !one.confident());
    }

    private VoteTerms vote(RuleSet ruleSet) {
        Map<String, Object> row = tables.evaluate("conference-vote", Map.of("ruleSet", ruleSet.code()))
                .get(0);
        return new VoteTerms(
                number(row, "minCounters"),
                number(row, "maxCounters"),
                Boolean.TRUE.equals(row.get("sealedBallots")),
                (String) row.get("article"));
    }

    /** The last day of the documents that the conference rests on: the conference before and the structure it works with. */
    private Optional<LocalDate> after(CouncilCase of) {
        Council council = of.council();
        Stream<LocalDate> earlier = conferences.days(council).entrySet().stream()
                .filter(day -> day.getKey() < of.number())
                .map(Map.Entry::getValue);
        boolean twoAdjustments = council.body() == ElectedBody.NATIONAL_ASSEMBLY;
        Stream<LocalDate> documents = Stream.iterate(1, n -> n + 1)
                .limit(twoAdjustments ? of.number() : Math.min(2, of.number()))
                .flatMap(n -> cases.documents(CouncilCases.key(council, STRUCTURE, n)).stream())
                .filter(document ->
                        document.kind() == Evidence.Kind.DECISION || document.kind() == Evidence.Kind.EXTERNAL_DECISION)
                .map(Evidence::date);
        return Stream.concat(earlier, documents).max(LocalDate::compareTo);
    }

    private static OptionalInt number(Map<String, Object> row, String column) {
        return row.get(column) == null ? OptionalInt.empty() : OptionalInt.of(((Number) row.get(column)).intValue());
    }
}
