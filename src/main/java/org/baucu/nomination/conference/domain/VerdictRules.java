package org.baucu.nomination.conference.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baucu.platform.Violation;

/** The verdicts of the second and the third conference: on everyone before it, within its votes, with reasons, and leaving enough candidates. */
public final class VerdictRules {

    /** How the minutes' table calls its columns. */
    public static final String VERDICT = "Kết luận của hội nghị";

    public static final String VOTES = "Số người tán thành";
    public static final String REASON = "Lý do không đưa vào danh sách";

    private static final int LAST_ROUND = 3;

    private final ConferenceTerms terms;

    VerdictRules(ConferenceTerms terms) {
        this.terms = terms;
    }

    List<Violation> check(Conference conference) {
        List<Violation> found = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (int row = 0; row < conference.verdicts().size(); row++) {
            CandidateVerdict verdict = conference.verdicts().get(row);
            if (!spoken.add(verdict.candidateId())) {
                found.add(ConferenceRule.TWICE.broken(at(row, VERDICT)));
            } else if (!terms.before().containsKey(verdict.candidateId())) {
                found.add(ConferenceRule.NOT_BEFORE_IT.broken(at(row, VERDICT)));
            }
            found.addAll(one(conference, verdict, row));
        }
        long unspoken = terms.before().keySet().stream()
                .filter(id -> !spoken.contains(id))
                .count();
        if (unspoken > 0) {
            found.add(ConferenceRule.NO_VERDICT.broken("", unspoken));
        }
        if (conference.method().voted()
                && conference.verdicts().stream().allMatch(v -> v.votes().isEmpty())) {
            found.add(ConferenceRule.NO_VOTES.broken("method"));
        }
        if (terms.round() == LAST_ROUND) {
            found.addAll(enough(conference));
        }
        return found;
    }

    private List<Violation> one(Conference conference, CandidateVerdict verdict, int row) {
        List<Violation> found = new ArrayList<>();
        if (verdict.votes().isPresent()) {
            int votes = verdict.votes().getAsInt();
            int voting = terms.voting(conference);
            if (!conference.method().voted()) {
                found.add(ConferenceRule.VOTES_WITHOUT_VOTE.broken(at(row, VOTES)));
            } else if (votes < 0 || votes > voting) {
                found.add(ConferenceRule.TOO_MANY_VOTES.broken(at(row, VOTES), votes, voting));
            }
        }
        if (verdict.verdict() == Verdict.DROPPED && verdict.reason().isBlank()) {
            found.add(ConferenceRule.NO_REASON.broken(at(row, REASON)));
        }
        boolean low = terms.before().getOrDefault(verdict.candidateId(), false);
        boolean presented = verdict.verdict() != Verdict.NOT_PRESENTED;
        if (terms.round() != LAST_ROUND) {
            if (!presented) {
                found.add(ConferenceRule.NOT_OF_THIS_ROUND.broken(at(row, VERDICT)));
            }
        } else if (presented && low && verdict.specialReason().isBlank()) {
            found.add(ConferenceRule.LOW_CONFIDENCE.broken(at(row, VERDICT)));
        } else if (!presented && !low) {
            found.add(ConferenceRule.CONFIDENT.broken(at(row, VERDICT)));
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

    private static String at(int row, String column) {
        return "hàng " + (row + 1) + ", cột " + column;
    }

    private static int count(Conference conference, Verdict verdict) {
        return (int) conference.verdicts().stream()
                .filter(one -> one.verdict() == verdict)
                .count();
    }
}
