package org.baucu.nomination.conference.domain;

import java.util.ArrayList;
import java.util.List;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether a conference could be held, was held by whom it must be, and came to a lawful list (Điều 38 to 58; NQLT 102/2025). */
public final class ConferenceRules {

    private static final int STRUCTURE_ROUND = 1;

    private final ConferenceTerms terms;

    public ConferenceRules(ConferenceTerms terms) {
        this.terms = terms;
    }

    /** What is wrong; empty when its minutes may be signed. */
    public List<Violation> check(Conference conference) {
        List<Violation> found = new ArrayList<>(RoundRules.check(terms.round(), terms.body(), terms.done()));
        found.addAll(day(conference));
        found.addAll(minutes(conference));
        found.addAll(attendance(conference));
        found.addAll(vote(conference));
        found.addAll(terms.round() == STRUCTURE_ROUND ? agreed(conference) : verdicts(conference));
        return List.copyOf(found);
    }

    private List<Violation> day(Conference conference) {
        List<Violation> found = new ArrayList<>();
        if (conference.heldOn().isAfter(terms.today())) {
            found.add(ConferenceRule.IN_FUTURE.broken("heldOn", VietnamTime.format(conference.heldOn())));
        }
        terms.after()
                .filter(ground -> conference.heldOn().isBefore(ground))
                .map(ground -> ConferenceRule.BEFORE_ITS_GROUND.broken(
                        "heldOn", VietnamTime.format(conference.heldOn()), VietnamTime.format(ground)))
                .ifPresent(found::add);
        return found;
    }

    private static List<Violation> minutes(Conference conference) {
        List<Violation> found = new ArrayList<>();
        missing(found, "place", "địa điểm", conference.place());
        missing(found, "chair", "chủ tọa", conference.chair());
        missing(found, "secretary", "thư ký", conference.secretary());
        missing(found, "course", "diễn biến", conference.course());
        return found;
    }

    private static void missing(List<Violation> found, String field, String nameVi, String text) {
        if (text.isBlank()) {
            found.add(ConferenceRule.MINUTES_INCOMPLETE.broken(field, nameVi));
        }
    }

    private List<Violation> attendance(Conference conference) {
        List<Violation> found = new ArrayList<>();
        for (Participant participant : terms.participants()) {
            int present = conference.present().getOrDefault(participant.code(), 0);
            if (present < 0) {
                found.add(ConferenceRule.IMPOSSIBLE_COUNT.broken(participant.field(), participant.nameVi(), present));
            } else if (present == 0 && participant.member()) {
                found.add(ConferenceRule.NOT_ATTENDED.brokenUnder(
                        participant.article(), participant.field(), participant.nameVi()));
            }
        }
        return found;
    }

    private List<Violation> vote(Conference conference) {
        List<Violation> found = new ArrayList<>();
        VoteTerms vote = terms.vote();
        int counters = conference.counters();
        if (conference.method().voted()) {
            if (counters < 1) {
                found.add(ConferenceRule.NO_COUNTERS.broken("counters"));
            } else if (vote.minCounters().isPresent()
                            && counters < vote.minCounters().getAsInt()
                    || vote.maxCounters().isPresent()
                            && counters > vote.maxCounters().getAsInt()) {
                found.add(ConferenceRule.COUNTERS.brokenUnder(
                        vote.article(),
                        "counters",
                        counters,
                        vote.minCounters().orElse(1),
                        vote.maxCounters().orElse(terms.voting(conference))));
            }
        } else if (counters < 0) {
            found.add(ConferenceRule.IMPOSSIBLE_COUNT.broken("counters", "Tổ kiểm phiếu", counters));
        }
        if (conference.method() == RoundMethod.BALLOT && vote.sealedBallots() && !conference.sealed()) {
            found.add(ConferenceRule.NOT_SEALED.brokenUnder(vote.article(), "sealed"));
        }
        return found;
    }

    /** The first conference agrees what each agency nominates; what grows out of it must be able to become lawful lists. */
    private List<Violation> agreed(Conference conference) {
        Headcount sum = Headcount.sum(
                conference.agreed().stream().map(Allocation::people).toList());
        List<Violation> found = new ArrayList<>(terms.structure().figures(sum, conference.agreed()));
        if (terms.body() != ElectedBody.NATIONAL_ASSEMBLY) {
            found.addAll(terms.structure().lists(terms.seats(), sum));
        }
        return found;
    }

    private List<Violation> verdicts(Conference conference) {
        return new VerdictRules(terms).check(conference);
    }
}
