package org.baucu.nomination.proof.process;

import java.time.Clock;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.nomination.proof.ProofSigned;
import org.baucu.nomination.proof.ProofStore;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a proof that two people signed the one to print from, and closes the case; where a candidate left or was corrected between the signature
 * and the sending, the proof is not valid any more and is made anew.
 */
@Component
class RecordProofDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final ProofStore store;
    private final Cases cases;
    private final PrintedPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordProofDelegate(
            CouncilCases councils,
            ProofStore store,
            Cases cases,
            PrintedPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.store = store;
        this.cases = cases;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        Council council = councils.of(key).council();
        store.sign(council, ProofWork.kind(key), key, clock.instant());
        cases.close(key);
        events.publishEvent(new ProofSigned(
                key.election(), ProofWork.kind(key).code(), council.body().code(), council.unitCode(), key.toString()));
        papers.renew(council);
    }
}
