package org.baucu.nomination.conference.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baucu.platform.Violation;

/** The verdicts of the second and the third conference: on everyone before it, within its votes, with reasons, and leaving enough candidates. */
final class VerdictRules {

    private static final int LAST_ROUND = 3;

    private final ConferenceTerms terms;

    VerdictRules(ConferenceTerms terms) {
        this.terms = terms;
    }

    List<Violation> check(Conference conference) {
        List<Violation> found = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (CandidateVerdict verdict : conference.verdicts()) {
            if (!spoken.add(verdict.candidateId())) {
                found.add(ConferenceRule.TWICE.broken(verdict.candidateId()));
            } else if (!terms.before().containsKey(verdict.candidateId())) {
                found.add(ConferenceRule.NOT_BEFORE_IT.broken(verdict.candidateId()));
            }
            found.addAll(one(conference, verdict));
        }
        terms.before().keySet().stream()
                .filter(id -> !spoken.contains(id))
                .sorted()
                .map(id -> ConferenceRule.NO_VERDICT.broken(id))
                .forEach(found::add);
        if (conference.method().voted()
                && conference.verdicts().stream().allMatch(v -> v.votes().isEmpty())) {
            found.add(ConferenceRule.NO_VOTES.broken("method"));
        }
        if (terms.round() == LAST_ROUND) {
            found.addAll(enough(conference));
        }
        return found;
    }

    private List<Violation> one(Conference conference, CandidateVerdict verdict) {
        List<Violation> found = new ArrayList<>();
        String place = verdict.candidateId();
        if (verdict.votes().isPresent()) {
            int votes = verdict.votes().getAsInt();
            int voting = terms.voting(conference);
            if (!conference.method().voted()) {
                found.add(ConferenceRule.VOTES_WITHOUT_VOTE.broken(place));
            } else if (votes < 0 || votes > voting) {
                found.add(ConferenceRule.TOO_MANY_VOTES.broken(place, votes, voting));
            }
        }
        if (verdict.verdict() == Verdict.DROPPED && verdict.reason().isBlank()) {
            found.add(ConferenceRule.NO_REASON.broken(place));
        }
        boolean low = terms.before().getOrDefault(place, false);
        boolean presented = verdict.verdict() != Verdict.NOT_PRESENTED;
        if (terms.round() != LAST_ROUND) {
            if (!presented) {
                found.add(ConferenceRule.NOT_OF_THIS_ROUND.broken(place));
            }
        } else if (presented && low && verdict.specialReason().isBlank()) {
            found.add(ConferenceRule.LOW_CONFIDENCE.broken(place));
        } else if (!presented && !low) {
            found.add(ConferenceRule.CONFIDENT.broken(place));
        }
        return found;
    }

    /** What came before the conference must be more than the surplus asks, what it sends on at least as much. */
    private List<Violation> enough(Conference conference) {
        List<Violation> found = new ArrayList<>();
        int presented = terms.central() + count(conference, Verdict.KEPT) + count(conference, Verdict.DROPPED);
        if (presented <= terms.needed()) {
            found.add(
                    ConferenceRule.PRESENTED_TOO_FEW.brokenUnder(terms.neededArticle(), "", presented, terms.needed()));
        }
        int kept = terms.central() + count(conference, Verdict.KEPT);
        if (kept < terms.needed()) {
            found.add(ConferenceRule.KEPT_TOO_FEW.brokenUnder(
                    terms.neededArticle(), "", kept, terms.seats(), terms.needed()));
        }
        return found;
    }

    private static int count(Conference conference, Verdict verdict) {
        return (int) conference.verdicts().stream()
                .filter(one -> one.verdict() == verdict)
                .count();
    }
}
