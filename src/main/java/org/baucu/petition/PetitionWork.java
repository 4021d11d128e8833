package org.baucu.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionRule;
import org.baucu.petition.domain.PetitionRules;
import org.baucu.petition.domain.PetitionState;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits answers to petitions and whether the sender appealed; the pages and the simulated officials both come through here. */
@Service
public class PetitionWork {

    /** Path of the page on which an answer is drawn up. */
    public static final String PAGE = "/work/petition";

    /** Path of the page on which an appeal, or that there is none, is entered. */
    public static final String APPEAL_PAGE = "/work/petition-appeal";

    /** Characters of an answer, an appeal or a petition. */
    public static final int TEXT = 10_000;

    private final WorkItems workItems;
    private final Petitions petitions;
    private final PetitionFreeze freeze;
    private final AppealFlag flag;
    private final Clock clock;

    public PetitionWork(WorkItems workItems, Petitions petitions, PetitionFreeze freeze, AppealFlag flag, Clock clock) {
        this.workItems = workItems;
        this.petitions = petitions;
        this.freeze = freeze;
        this.flag = flag;
        this.clock = clock;
    }

    /**
     * Stores an answer in place of the one before and completes the task. The first answer is checked in the next step; the final one is
     * checked here.
     *
     * @throws RefusedException if nothing is decided any more (Điều 61 khoản 2), the task is not the current person's, or a text cannot be stored
     */
    @Transactional
    public void answer(String taskId, PetitionAnswer answer, Optional<String> lateReason) {
        Petition petition = open(taskId, PAGE);
        PetitionAnswer clean = new PetitionAnswer(
                answer.finding(), TextLimit.fitting("text", "Nội dung trả lời", answer.text(), TEXT));
        if (petition.state() == PetitionState.APPEALED) {
            refuse(PetitionRules.answer(clean));
            petitions.answerFinally(petition.key(), clean);
        } else {
            petitions.answer(petition.key(), clean);
        }
        workItems.submitProposal(taskId, lateReason);
    }

    /**
     * Enters that the sender appealed, or that there was no appeal, and completes the task.
     *
     * @param wording what the sender holds against the answer; needed for an appeal
     * @throws RefusedException as {@link #answer}, and for an appeal against the commission's own decision where that is final (Điều 61 khoản 1
     *     điểm b)
     */
    @Transactional
    public void appeal(String taskId, boolean appealed, String wording, Optional<String> lateReason) {
        Petition petition = open(taskId, APPEAL_PAGE);
        String clean = TextLimit.fitting("wording", "Nội dung khiếu nại tiếp", wording, TEXT);
        if (appealed && clean.isEmpty()) {
            throw new RefusedException(PetitionRule.INCOMPLETE.broken("wording", "nội dung khiếu nại tiếp"));
        }
        if (appealed && PetitionRules.firstIsFinal(petition.firstGroup(), freeze.terms(petition))) {
            throw new RefusedException(PetitionRule.FINAL_ALREADY.broken("appealed"));
        }
        if (appealed) {
            petitions.appeal(petition.key(), clean, clock.instant());
        }
        flag.set(petition.key(), appealed);
        workItems.submitProposal(taskId, lateReason);
    }

    private Petition open(String taskId, String page) {
        WorkItem item = workItems.open(taskId).doneOn(page);
        Petition petition = petitions
                .find(item.key())
                .orElseThrow(() -> new IllegalStateException("no petition of case " + item.key()));
        refuse(freeze.check(petition));
        return petition;
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
    }

    /** Tells the process of a case whether the sender appealed. */
    public interface AppealFlag {

        void set(CaseKey key, boolean appealed);
    }
}
