package org.baucu.nomination.list.process;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.list.CandidateRemoved;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.list.RemovalEffects;
import org.baucu.nomination.list.RemovalStore;
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

/**
 * Closes the case. Once voters are told that a candidate is struck it names a unit that is short now, and opens the proofs anew that were
 * signed; of a proposal that was given up it writes that nobody is struck, and tells those who had it before them.
 */
@Component
class RecordRemovalDelegate implements JavaDelegate {

    private static final String GIVEN_UP = "removal-given-up";

    private final RemovalWork removals;
    private final RemovalStore store;
    private final Candidates candidates;
    private final RemovalEffects effects;
    private final PrintedPapers papers;
    private final ListCaseOpening opening;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordRemovalDelegate(
            RemovalWork removals,
            RemovalStore store,
            Candidates candidates,
            RemovalEffects effects,
            PrintedPapers papers,
            ListCaseOpening opening,
            Cases cases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.removals = removals;
        this.store = store;
        this.candidates = candidates;
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
        store.get(key).givenUp().ifPresentOrElse(why -> givenUp(key, candidate, why), () -> struck(key, candidate));
    }

    private void givenUp(CaseKey key, Candidate candidate, String why) {
        candidates.step(candidate.id(), key, GIVEN_UP, why);
        cases.close(key);
        cases.find(key)
                .ifPresent(file -> events.publishEvent(new Notice(
                        GIVEN_UP + ":" + key,
                        Notice.Kind.DECIDED,
                        bodies(key),
                        key.toString(),
                        "Không xóa tên: " + file.titleVi(),
                        "Đề nghị xóa tên đã được rút; danh sách chính thức giữ nguyên. Lý do ghi trong hồ sơ.",
                        clock.instant())));
    }

    private void struck(CaseKey key, Candidate candidate) {
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
        Set<String> receivers = bodies(key);
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

    private static Set<String> bodies(CaseKey key) {
        return new TreeSet<>(Set.of(Groups.of(Groups.UBBC, key.unit()), Groups.of(Groups.MTTQ, key.unit())));
    }
}
