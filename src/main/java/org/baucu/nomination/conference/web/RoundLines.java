package org.baucu.nomination.conference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.conference.RoundHistory;
import org.baucu.nomination.conference.RoundHistory.Rounds;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Component;

/** The candidates of a round as lines: who came before it and what it said, and who had left before. */
@Component
class RoundLines {

    private static final int LAST_ROUND = 3;

    private final CandidateWords candidateWords;
    private final Words words;

    RoundLines(CandidateWords candidateWords, Words words) {
        this.candidateWords = candidateWords;
        this.words = words;
    }

    /** Who came, or will come, before a round; by name. */
    List<Line> before(Rounds rounds, int round, CandidateSight sight) {
        return rounds.candidates().stream()
                .filter(candidate -> isBefore(rounds, round, candidate))
                .map(candidate -> line(rounds, round, candidate, sight))
                .toList();
    }

    /** Who had left, or had not come so far, when a round was held; by name. */
    List<Line> leftBefore(Rounds rounds, int round, CandidateSight sight) {
        return rounds.candidates().stream()
                .filter(candidate -> !isBefore(rounds, round, candidate))
                .filter(candidate -> round == LAST_ROUND || !laterThan(rounds, candidate))
                .map(candidate -> line(rounds, round, candidate, sight))
                .toList();
    }

    private static boolean isBefore(Rounds rounds, int round, Candidate candidate) {
        if (rounds.conference(round).isPresent()) {
            return rounds.verdicts(round).containsKey(candidate.id());
        }
        return candidate.state()
                == (round == LAST_ROUND ? CandidateState.PRELIMINARY : CandidateState.DOSSIER_RECEIVED);
    }

    /** Before the second conference has been recorded nobody is further. */
    private static boolean laterThan(Rounds rounds, Candidate candidate) {
        return rounds.second().isPresent()
                && !candidate.state().out()
                && candidate.state().compareTo(CandidateState.DOSSIER_RECEIVED) > 0;
    }

    private Line line(Rounds rounds, int round, Candidate candidate, CandidateSight sight) {
        boolean whole = sight == CandidateSight.WHOLE;
        CandidateVerdict said = rounds.verdicts(round).get(candidate.id());
        String reason = said == null
                ? candidate.reason()
                : said.verdict() == Verdict.DROPPED ? said.reason() : said.specialReason();
        if (said != null && said.verdict() == Verdict.NOT_PRESENTED) {
            reason = candidate.reason();
        }
        return new Line(
                candidate.id(),
                candidate.person().fullName(),
                whole
                        ? VietnamTime.format(candidate.person().birthDate())
                        : String.valueOf(candidate.person().birthDate().getYear()),
                candidateWords.nominatedBy(candidate),
                candidate.person().workplace(),
                traits(rounds, candidate),
                said == null ? "" : said.verdict().code(),
                said == null || said.votes().isEmpty()
                        ? ""
                        : String.valueOf(said.votes().getAsInt()),
                whole ? reason : "",
                step(rounds, candidate));
    }

    private List<String> traits(Rounds rounds, Candidate candidate) {
        List<String> traits = new ArrayList<>();
        int youngUnder = rounds.plan().map(StructurePlan::youngUnder).orElse(0);
        add(traits, candidate.person().female(), "women");
        add(traits, candidate.person().minority(), "minority");
        add(traits, RoundHistory.young(candidate, rounds.electionDay(), youngUnder), "young");
        add(traits, candidate.person().partyJoined().isEmpty(), "nonParty");
        return traits;
    }

    private void add(List<String> traits, boolean has, String group) {
        if (has) {
            traits.add(words.of("rounds.trait." + group));
        }
    }

    /** At which step the candidate left; for who is still in, how far it has come. */
    private String step(Rounds rounds, Candidate candidate) {
        if (!candidate.state().out()) {
            return words.of("candidate.state." + candidate.state().code());
        }
        Map<String, CandidateVerdict> second = rounds.verdicts(2);
        Map<String, CandidateVerdict> third = rounds.verdicts(LAST_ROUND);
        String at;
        if (candidate.state() == CandidateState.REMOVED) {
            at = "removed";
        } else if (candidate.state() == CandidateState.WITHDRAWN) {
            at = "withdrawn";
        } else if (dropped(third.get(candidate.id()))) {
            at = "round3";
        } else if (dropped(second.get(candidate.id()))) {
            at = "round2";
        } else {
            at = candidate.state() == CandidateState.NOT_PRESENTED ? "nomination" : "dossier";
        }
        return words.of("rounds.left." + at);
    }

    private static boolean dropped(CandidateVerdict verdict) {
        return verdict != null && verdict.verdict() != Verdict.KEPT;
    }

    /**
     * A candidate of a round as it is shown.
     *
     * @param born date of birth, or its year only
     * @param traits the watched groups it belongs to
     * @param verdict code of what the round said, empty before it or where it said nothing
     * @param votes members in favour, empty where there was no vote
     * @param reason why it left, or why it was a special case; only for who works on the dossier
     * @param step at which step it left, or how far it has come
     */
    record Line(
            String id,
            String name,
            String born,
            String nominatedBy,
            String workplace,
            List<String> traits,
            String verdict,
            String votes,
            String reason,
            String step) {}
}
