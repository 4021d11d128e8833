package org.baucu.nomination.list.process;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.Placement;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialListPublished;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the list the official one, tells the level above where a share or a surplus was excused, and closes the case. */
@Component
class RecordListDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final CouncilLists lists;
    private final ListStore store;
    private final Candidates candidates;
    private final Cases cases;
    private final ListCaseOpening opening;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordListDelegate(
            CouncilCases councils,
            CouncilLists lists,
            ListStore store,
            Candidates candidates,
            Cases cases,
            ListCaseOpening opening,
            Clock clock,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.lists = lists;
        this.store = store;
        this.candidates = candidates;
        this.cases = cases;
        this.opening = opening;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        Council council = councils.of(key).council();
        ListTerms needed = lists.proposed(key).needed(lists.rules(council));
        Map<String, Placement> placements = new LinkedHashMap<>();
        for (ListEntry entry : store.entries(key)) {
            placements.put(entry.candidateId(), new Placement(entry.unitNumber(), entry.listOrder()));
        }
        candidates.assign(placements);
        candidates.moveAll(placements.keySet(), CandidateState.OFFICIAL, key, "");
        store.publish(council, key, clock.instant());
        cases.close(key);
        reportUpwards(key, council, needed);
        events.publishEvent(new OfficialListPublished(
                council.election(), council.body().code(), council.unitCode(), key.toString()));
    }

    /** Reports what the list could not pass without (Điều 9, Điều 57 khoản 6, Điều 58 khoản 3). */
    private void reportUpwards(CaseKey key, Council council, ListTerms terms) {
        List<String> excused = new java.util.ArrayList<>();
        if (terms.shares().complete()) {
            excused.add("tỷ lệ dưới mức luật định theo Nghị quyết số "
                    + terms.shares().number());
        }
        terms.shortUnits()
                .forEach(unit -> excused.add("đơn vị bầu cử số " + unit + " khuyết người ứng cử theo văn bản số "
                        + terms.shortage().number()));
        if (!excused.isEmpty()) {
            events.publishEvent(new Notice(
                    "list-excused:" + key,
                    Notice.Kind.DECIDED,
                    Set.of(opening.above(key, Groups.UBBC)),
                    key.toString(),
                    "Danh sách chính thức có nội dung phải báo cáo: " + lists.name(council),
                    "Danh sách đã công bố: " + String.join("; ", excused) + ".",
                    clock.instant()));
        }
    }
}
