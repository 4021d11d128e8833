package org.baucu.nomination.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.RoundStage;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.Structures;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.springframework.stereotype.Service;

/** How the candidates of a council come through the rounds, and how far the targets of its structure are reached at each step. */
@Service
public class RoundHistory {

    private static final int LAST_ROUND = 3;

    private final Candidates candidates;
    private final Conferences conferences;
    private final Structures structures;
    private final StructureScope scope;

    public RoundHistory(Candidates candidates, Conferences conferences, Structures structures, StructureScope scope) {
        this.candidates = candidates;
        this.conferences = conferences;
        this.structures = structures;
        this.scope = scope;
    }

    /** Everything that is known of a council's rounds now. */
    public Rounds of(Council council) {
        List<Candidate> all = candidates.of(council).stream()
                .filter(candidate -> candidate.state() != CandidateState.PROPOSED)
                .toList();
        Optional<Conference> second = conferences.recorded(council, 2);
        Optional<Conference> third = conferences.recorded(council, LAST_ROUND);
        Optional<StructurePlan> plan = structures.current(council);
        LocalDate electionDay = scope.election(council).electionDay();
        int youngUnder = plan.map(StructurePlan::youngUnder).orElse(0);
        List<Candidate> local = all.stream()
                .filter(candidate -> candidate.source() != CandidateSource.CENTRAL)
                .toList();
        List<RoundStage> stages = new ArrayList<>();
        plan.ifPresent(one -> stages.add(new RoundStage("target", one.targets())));
        Counter counter = new Counter(electionDay, youngUnder);
        Predicate<Candidate> judged =
                third.map(held -> spoken(held, EnumSet.allOf(Verdict.class))).orElse(one -> false);
        stages.add(counter.stage("nominated", local, one -> putForward(one) || judged.test(one)));
        stages.add(counter.stage(
                "dossier",
                local,
                second.map(held -> spoken(held, EnumSet.allOf(Verdict.class)))
                        .orElse(one -> reached(one, CandidateState.DOSSIER_RECEIVED))));
        second.ifPresent(held -> stages.add(counter.stage("round2", local, spoken(held, EnumSet.of(Verdict.KEPT)))));
        third.ifPresent(held -> stages.add(counter.stage("round3", local, spoken(held, EnumSet.of(Verdict.KEPT)))));
        if (all.stream().anyMatch(one -> one.state() == CandidateState.OFFICIAL)) {
            stages.add(counter.stage("official", all, one -> one.state() == CandidateState.OFFICIAL));
        }
        return new Rounds(local, conferences.recorded(council, 1), second, third, plan, stages, electionDay);
    }

    private static Predicate<Candidate> spoken(Conference held, Set<Verdict> verdicts) {
        Set<String> ids = held.verdicts().stream()
                .filter(one -> verdicts.contains(one.verdict()))
                .map(CandidateVerdict::candidateId)
                .collect(Collectors.toSet());
        return candidate -> ids.contains(candidate.id());
    }

    /** Not whom the nominating meeting itself did not put forward. */
    private static boolean putForward(Candidate candidate) {
        return candidate.state() != CandidateState.NOT_PRESENTED;
    }

    private static boolean reached(Candidate candidate, CandidateState state) {
        return !candidate.state().out() && candidate.state().compareTo(state) >= 0;
    }

    /** Whether a person is young on election day, by the age that the structure names; nobody where it names none. */
    public static boolean young(Candidate candidate, LocalDate electionDay, int youngUnder) {
        return youngUnder > 0
                && candidate.person().birthDate().plusYears(youngUnder).isAfter(electionDay);
    }

    private record Counter(LocalDate electionDay, int youngUnder) {

        private RoundStage stage(String code, Collection<Candidate> all, Predicate<Candidate> in) {
            List<Headcount> each = all.stream()
                    .filter(in)
                    .map(one -> new Headcount(
                            1,
                            one.person().female() ? 1 : 0,
                            one.person().minority() ? 1 : 0,
                            young(one, electionDay, youngUnder) ? 1 : 0,
                            one.person().partyJoined().isEmpty() ? 1 : 0))
                    .toList();
            return new RoundStage(code, Headcount.sum(each));
        }
    }

    /**
     * The rounds of a council.
     *
     * @param candidates everyone put forward in the place, by name
     * @param first the first conference, once it has taken effect
     * @param second the second
     * @param third the third
     * @param plan the structure that holds
     * @param stages who is in after each step, the target first
     * @param electionDay the day on which ages count
     */
    public record Rounds(
            List<Candidate> candidates,
            Optional<Conference> first,
            Optional<Conference> second,
            Optional<Conference> third,
            Optional<StructurePlan> plan,
            List<RoundStage> stages,
            LocalDate electionDay) {

        /** The conference of a round, once it has taken effect. */
        public Optional<Conference> conference(int round) {
            return switch (round) {
                case 1 -> first;
                case 2 -> second;
                default -> third;
            };
        }

        /** The verdicts of a round by candidate; empty before it. */
        public Map<String, CandidateVerdict> verdicts(int round) {
            return conference(round).map(Conference::verdicts).orElse(List.of()).stream()
                    .collect(Collectors.toMap(CandidateVerdict::candidateId, one -> one));
        }
    }
}
