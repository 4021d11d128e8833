package org.baucu.nomination.domain;

import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.NominationRule;
import org.baucu.platform.Violation;

/** Whether the minutes of a voter meeting are those of a valid meeting (Điều 45, 54 and the resolutions that carry them out). */
public final class MeetingRules {

    private MeetingRules() {}

    /** What is wrong with the minutes, empty when the meeting counts; confidence is a result, not a fault. */
    public static List<Violation> check(MeetingCount count, MeetingTerms terms) {
        List<Violation> found = new ArrayList<>();
        if (count.called() < 1
                || count.attending() < 0
                || count.attending() > count.called()
                || count.confident() < 0
                || count.confident() > count.attending()) {
            found.add(NominationRule.COUNT_IMPOSSIBLE.broken(
                    "attending", count.called(), count.attending(), count.confident()));
            return List.copyOf(found);
        }
        int quorum = terms.quorum(count.called());
        if (count.attending() < quorum) {
            found.add(NominationRule.NO_QUORUM.brokenUnder(
                    terms.article(), "attending", count.attending(), count.called(), quorum));
        }
        if (count.counters() < terms.minCounters() || count.counters() > terms.maxCounters()) {
            found.add(NominationRule.COUNTERS.brokenUnder(
                    terms.article(), "counters", count.counters(), terms.minCounters(), terms.maxCounters()));
        }
        return List.copyOf(found);
    }
}
