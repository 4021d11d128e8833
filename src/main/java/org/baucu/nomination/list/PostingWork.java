package org.baucu.nomination.list;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.nomination.list.domain.Posting;
import org.baucu.nomination.list.domain.PostingRules;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports where and when the official lists were posted in a commune (Điều 59). */
@Service
public class PostingWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/posting";

    private static final int MAX_PLACE = 500;

    private final WorkItems workItems;
    private final PostingStore store;
    private final CouncilLists lists;
    private final ListStore published;
    private final Territory territory;

    PostingWork(WorkItems workItems, PostingStore store, CouncilLists lists, ListStore published, Territory territory) {
        this.workItems = workItems;
        this.store = store;
        this.lists = lists;
        this.published = published;
        this.territory = territory;
    }

    /**
     * Stores the report in place of the one before and completes the task; whether every area is there is checked in the next step.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's
     */
    @Transactional
    public void submit(String taskId, List<Posting> postings, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<Posting> clean = postings.stream()
                .map(p -> new Posting(
                        p.areaNumber(), p.postedAt(), TextLimit.fitting("", "Nơi niêm yết", p.place(), MAX_PLACE)))
                .toList();
        store.report(item.key(), clean);
        workItems.submitProposal(taskId, lateReason);
    }

    /** What is wrong with what a case reports at a moment. */
    public List<Violation> check(CaseKey key, Instant now) {
        Set<Integer> areas = territory.pollingAreas(key.election(), key.unit()).stream()
                .map(PollingArea::number)
                .collect(Collectors.toCollection(TreeSet::new));
        return PostingRules.check(store.of(key), areas, publications(key), now);
    }

    /** When each list that the voters of the case's commune vote on was published, by what is elected. */
    public Map<String, Optional<Instant>> publications(CaseKey key) {
        Map<String, Optional<Instant>> publications = new LinkedHashMap<>();
        lists.councilsOf(key.election(), key.unit())
                .forEach(council -> publications.put(
                        lists.name(council), published.published(council).map(OfficialList::publishedAt)));
        return publications;
    }
}
