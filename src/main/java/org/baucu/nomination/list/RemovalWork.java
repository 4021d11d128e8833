package org.baucu.nomination.list;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.nomination.list.domain.RemovalGround;
import org.baucu.nomination.list.domain.RemovalRule;
import org.baucu.nomination.list.domain.RemovalRules;
import org.baucu.platform.NameKey;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CaseLog;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up and submits the proposal to strike a candidate (Điều 60, 61). */
@Service
public class RemovalWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/removal";

    private static final int MAX_NUMBER = 100;
    private static final int MAX_ACCOUNT = 2000;
    private static final int MAX_REASON = 1000;

    private final WorkItems workItems;
    private final RemovalStore store;
    private final RemovalLaw law;
    private final Candidates candidates;
    private final CaseLog log;
    private final GivenUpFlag flag;
    private final Clock clock;

    RemovalWork(
            WorkItems workItems,
            RemovalStore store,
            RemovalLaw law,
            Candidates candidates,
            CaseLog log,
            GivenUpFlag flag,
            Clock clock) {
        this.workItems = workItems;
        this.store = store;
        this.law = law;
        this.candidates = candidates;
        this.log = log;
        this.flag = flag;
        this.clock = clock;
    }

    /**
     * Stores the proposal in place of the one before and completes the task; whether it is lawful is checked in the next step.
     *
     * @param ground code of the table {@code removal-ground}
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's, the ground does not exist, or voting has begun
     */
    @Transactional
    public void submit(String taskId, String ground, Removal.Facts facts, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        Removal before = store.get(item.key());
        Candidate candidate = candidate(before);
        RemovalGround chosen = law.ground(candidate.council(), ground)
                .orElseThrow(() -> new RefusedException(RemovalRule.UNKNOWN_GROUND.broken("ground", ground)));
        List<Violation> late = RemovalRules.inTime(chosen, clock.instant());
        if (!late.isEmpty()) {
            throw new RefusedException(late);
        }
        Removal.Facts clean = new Removal.Facts(
                TextLimit.fitting("factNumber", "Số văn bản", NameKey.clean(facts.number()), MAX_NUMBER),
                facts.date(),
                NameKey.clean(facts.issuer()),
                TextLimit.fitting("facts", "Nội dung vụ việc", facts.account(), MAX_ACCOUNT));
        store.propose(item.key(), new Removal(before.candidateId(), ground, before.causedBy(), clean));
        workItems.submitProposal(taskId, lateReason);
    }

    /**
     * Gives the proposal up: the case ends, nobody is struck, and another removal of the same person may be opened.
     *
     * @param reason why; it is also the reason for being late if the legal limit has passed
     * @throws RefusedException if the task is not the current person's, no body has returned the proposal and it could still be decided, or
     *     no reason is given
     */
    @Transactional
    public void giveUp(String taskId, String reason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        String clean = TextLimit.fitting("giveUpReason", "Lý do rút đề nghị", reason, MAX_REASON);
        List<Violation> against =
                RemovalRules.givingUp(log.wasReturned(item.key()), ground(item.key()), clean, clock.instant());
        if (!against.isEmpty()) {
            throw new RefusedException(against);
        }
        store.giveUp(item.key(), clean);
        flag.set(item.key());
        workItems.submitProposal(taskId, Optional.of(clean).filter(text -> item.overdue()));
    }

    /** Whether the proposal of a case may be given up now. */
    public boolean mayGiveUp(CaseKey key) {
        return RemovalRules.mayGiveUp(log.wasReturned(key), ground(key), clock.instant());
    }

    /** What is wrong with what a case proposes at a moment. */
    public List<Violation> check(CaseKey key, Instant now) {
        Removal removal = store.get(key);
        Candidate candidate = candidate(removal);
        return RemovalRules.proposal(
                candidate, ground(removal, candidate), removal.facts(), now, VietnamTime.dayOf(now));
    }

    /** The ground that a case names. */
    public RemovalGround ground(CaseKey key) {
        Removal removal = store.get(key);
        return ground(removal, candidate(removal));
    }

    /** The candidate whom a case is about. */
    public Candidate candidate(CaseKey key) {
        return candidate(store.get(key));
    }

    private RemovalGround ground(Removal removal, Candidate candidate) {
        return law.ground(candidate.council(), removal.ground())
                .orElseThrow(() -> new IllegalStateException("no ground " + removal.ground()));
    }

    private Candidate candidate(Removal removal) {
        return candidates
                .find(removal.candidateId())
                .orElseThrow(() -> new IllegalStateException("no candidate " + removal.candidateId()));
    }

    /** Tells the process of a case that its proposal is given up. */
    public interface GivenUpFlag {

        void set(CaseKey key);
    }
}
