package org.baucu.nomination.nominees.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.NomineeRule;
import org.baucu.platform.Violation;

/**
 * Whom one hamlet may put forward: who has more than half of those present, the highest first until the number asked for is reached; those who
 * are level at the last place are voted on again, and then more than half is not needed (Nghị quyết 101/2025/UBTVQH15 Điều 6 khoản 2 điểm e,
 * Nghị quyết 1186/2021/UBTVQH14 Điều 6).
 */
final class HamletVote {

    private static final Comparator<Nominee> HIGHEST_FIRST = Comparator.comparingInt(
                    (Nominee n) -> n.count().confident())
            .thenComparingInt(n -> n.secondVote().orElse(-1))
            .reversed();

    private final MeetingTerms meeting;
    private final List<Nominee> all;
    private final List<Integer> its;

    /**
     * @param all every row of the list
     * @param its the rows of this hamlet, counted from 1
     */
    HamletVote(MeetingTerms meeting, List<Nominee> all, List<Integer> its) {
        this.meeting = meeting;
        this.all = all;
        this.its = its;
    }

    List<Violation> check() {
        List<Violation> found = new ArrayList<>();
        Nominee first = row(its.get(0));
        String hamlet = first.nominatedBy();
        if (its.stream().anyMatch(row -> !sameMeeting(first, row(row)))) {
            found.add(NomineeRule.HAMLET_FIGURES.brokenUnder(meeting.article(), at(its.get(0)), hamlet));
            return found;
        }
        if (first.asked() < 1) {
            found.add(NomineeRule.NOTHING_ASKED.broken(NomineeRules.at(its.get(0), NomineeColumns.ASKED), hamlet));
            return found;
        }
        List<Integer> passing = its.stream()
                .filter(row -> meeting.confident(
                        row(row).count().attending(), row(row).count().confident()))
                .sorted(Comparator.comparing(this::row, HIGHEST_FIRST))
                .toList();
        int places = Math.min(first.asked(), passing.size());
        if (level(passing, places)) {
            found.add(NomineeRule.HAMLET_LEVEL.brokenUnder(
                    meeting.article(),
                    NomineeRules.at(passing.get(places), NomineeColumns.SECOND_VOTE),
                    hamlet,
                    passing.get(places - 1),
                    passing.get(places)));
            return found;
        }
        List<Integer> chosen = its.stream().filter(row -> row(row).putForward()).toList();
        if (chosen.size() > first.asked()) {
            found.add(NomineeRule.HAMLET_TOO_MANY.brokenUnder(
                    meeting.article(), at(chosen.get(first.asked())), hamlet, chosen.size(), first.asked()));
        } else if (chosen.size() < places) {
            found.add(NomineeRule.HAMLET_TOO_FEW.brokenUnder(
                    meeting.article(), at(its.get(0)), hamlet, chosen.size(), passing.size(), first.asked()));
        } else {
            passing.subList(0, places).stream()
                    .filter(row -> !row(row).putForward())
                    .forEach(row ->
                            found.add(NomineeRule.HAMLET_ORDER.brokenUnder(meeting.article(), at(row), hamlet, row)));
        }
        return found;
    }

    /** Whether nothing tells the last who gets a place from the first who gets none. */
    private boolean level(List<Integer> passing, int places) {
        return places > 0
                && places < passing.size()
                && HIGHEST_FIRST.compare(row(passing.get(places - 1)), row(passing.get(places))) == 0;
    }

    private static boolean sameMeeting(Nominee one, Nominee other) {
        return one.asked() == other.asked()
                && one.voters().equals(other.voters())
                && one.count().called() == other.count().called()
                && one.count().attending() == other.count().attending()
                && one.count().counters() == other.count().counters();
    }

    private Nominee row(int row) {
        return all.get(row - 1);
    }

    private static String at(int row) {
        return NomineeRules.at(row, NomineeColumns.PUT_FORWARD);
    }
}
