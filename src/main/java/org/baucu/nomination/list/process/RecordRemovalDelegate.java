package org.baucu.nomination.list.process;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.list.CandidateRemoved;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.list.RemovalEffects;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes the case once voters are told, names a unit that is short now, and opens the proofs anew that were signed. */
@Component
class RecordRemovalDelegate implements JavaDelegate {

    private final RemovalWork removals;
    private final RemovalEffects effects;
    private final PrintedPapers papers;
    private final ListCaseOpening opening;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordRemovalDelegate(
            RemovalWork removals,
            RemovalEffects effects,
            PrintedPapers papers,
            ListCaseOpening opening,
            Cases cases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.removals = removals;
        this.effects = effects;
        this.papers = papers;
        this.opening = opening;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        Candidate candidate = removals.candidate(key);
        RemovalEffects.Effects effect = effects.of(candidate);
        effect.shortage().ifPresent(shortage -> tell(key, shortage));
        papers.renew(candidate.council());
        cases.close(key);
        events.publishEvent(new CandidateRemoved(
                key.election(),
                candidate.council().body().code(),
                candidate.council().unitCode(),
                candidate.id(),
                candidate.unitNumber(),
                removals.ground(key).code(),
                key.toString()));
    }

    private void tell(CaseKey key, Violation shortage) {
        Set<String> receivers =
                new TreeSet<>(Set.of(Groups.of(Groups.UBBC, key.unit()), Groups.of(Groups.MTTQ, key.unit())));
        receivers.add(opening.above(key, Groups.UBBC));
        events.publishEvent(new Notice(
                "unit-short:" + key,
                Notice.Kind.ESCALATION,
                receivers,
                key.toString(),
                "Đơn vị bầu cử thiếu người ứng cử sau khi xóa tên",
                shortage.sentenceVi() + " Cần làm: " + shortage.remedyVi(),
                clock.instant()));
    }
}
