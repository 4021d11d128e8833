package org.baucu.nomination.list.process;

import java.time.Clock;
import org.baucu.nomination.list.PostingWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks that the published lists hang in every polling area (Điều 59). */
@Component
class ValidatePostingDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final PostingWork postings;
    private final Clock clock;

    ValidatePostingDelegate(ListCaseOpening opening, PostingWork postings, Clock clock) {
        this.opening = opening;
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.judge(execution, postings.check(ListCaseOpening.key(execution), clock.instant()));
    }
}
