package org.baucu.nomination.list.process;

import org.baucu.nomination.list.ListsPosted;
import org.baucu.nomination.list.PostingStore;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Confirms the posting in a commune and closes the case. */
@Component
class RecordPostingDelegate implements JavaDelegate {

    private final PostingStore store;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordPostingDelegate(PostingStore store, Cases cases, ApplicationEventPublisher events) {
        this.store = store;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        store.confirm(key);
        cases.close(key);
        events.publishEvent(new ListsPosted(key.election(), key.unit(), key.toString()));
    }
}
