package org.baucu.nomination.list.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether the lists hang in every polling area of a commune (Điều 59). */
public final class PostingRules {

    private PostingRules() {}

    /**
     * What is wrong with a commune's report.
     *
     * @param areas numbers of the commune's polling areas
     * @param lists when each list that its voters vote on was published, by the name of what is elected; empty where it was not
     */
    public static List<Violation> check(
            List<Posting> postings, Set<Integer> areas, Map<String, Optional<Instant>> lists, Instant now) {
        List<Violation> found = new ArrayList<>();
        lists.forEach((name, published) -> {
            if (published.isEmpty()) {
                found.add(ListRule.LIST_NOT_PUBLISHED.broken("", name));
            }
        });
        if (areas.isEmpty()) {
            found.add(ListRule.NO_AREAS.broken(""));
        }
        Optional<Instant> last =
                lists.values().stream().flatMap(Optional::stream).max(Instant::compareTo);
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < postings.size(); row++) {
            Posting posting = postings.get(row);
            String at = "hàng " + (row + 1) + ", cột ";
            if (!areas.contains(posting.areaNumber())) {
                found.add(ListRule.AREA_UNKNOWN.broken(at + "Khu vực bỏ phiếu", posting.areaNumber()));
            } else if (!seen.add(posting.areaNumber())) {
                found.add(ListRule.AREA_TWICE.broken(at + "Khu vực bỏ phiếu", posting.areaNumber()));
            }
            if (posting.place().isBlank()) {
                found.add(ListRule.PLACE_MISSING.broken(at + "Nơi niêm yết", posting.areaNumber()));
            }
            String when = VietnamTime.format(posting.postedAt());
            if (posting.postedAt().isAfter(now)) {
                found.add(ListRule.POSTED_LATER.broken(at + "Niêm yết lúc", posting.areaNumber(), when));
            }
            last.filter(posting.postedAt()::isBefore)
                    .ifPresent(published -> found.add(ListRule.POSTED_BEFORE_PUBLISHED.broken(
                            at + "Niêm yết lúc", posting.areaNumber(), when, VietnamTime.format(published))));
        }
        areas.stream()
                .sorted()
                .filter(area -> !seen.contains(area))
                .forEach(area -> found.add(ListRule.AREA_MISSING.broken("", area)));
        return List.copyOf(found);
    }
}
