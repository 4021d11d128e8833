package org.baucu.nomination.conflict;

import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialListPublished;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.platform.work.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks for candidates on boards and teams once a list is decided, while there is still time before it is published, and at its publication. */
@Component
class ListWatch {

    private static final String PROCESS = "official-candidate-list";
    private static final String PUBLISH = "user_PublishList";

    private final ListStore lists;
    private final CouncilCases councils;
    private final CandidateConflicts conflicts;

    ListWatch(ListStore lists, CouncilCases councils, CandidateConflicts conflicts) {
        this.lists = lists;
        this.councils = councils;
        this.conflicts = conflicts;
    }

    @EventListener
    void on(TaskEvent event) {
        if (event.change() == TaskEvent.Change.OPENED
                && event.key().process().equals(PROCESS)
                && event.definitionKey().equals(PUBLISH)) {
            Map<String, Integer> units = lists.entries(event.key()).stream()
                    .collect(Collectors.toMap(ListEntry::candidateId, ListEntry::unitNumber, (one, same) -> one));
            conflicts.check(councils.of(event.key()).council(), units);
        }
    }

    @EventListener
    void on(OfficialListPublished published) {
        ElectedBody.of(published.body())
                .ifPresent(body -> conflicts.check(new Council(published.electionId(), body, published.unitCode())));
    }
}
