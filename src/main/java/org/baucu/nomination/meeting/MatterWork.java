package org.baucu.nomination.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.meeting.domain.MatterAnswer;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the answer to a matter that voters raised; the page and the simulated officials both come through here. */
@Service
public class MatterWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/matter";

    /** Characters of the answer. */
    public static final int ANSWER = 4000;

    private static final int NAME = 300;
    private static final int NUMBER = 100;

    private final WorkItems workItems;
    private final MatterTable table;

    public MatterWork(WorkItems workItems, MatterTable table) {
        this.workItems = workItems;
        this.table = table;
    }

    /**
     * Stores the answer in place of the one before and completes the task; whether it stands is checked in the next step.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's or a text cannot be stored
     */
    @Transactional
    public void submit(String taskId, MatterAnswer answer, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        MatterAnswer clean = new MatterAnswer(
                answer.answerer(),
                TableText.clean(answer.answererName()),
                TableText.clean(answer.documentNumber()),
                answer.documentDate(),
                TableText.clean(answer.answer()),
                answer.upheld());
        List<Violation> unstorable = new ArrayList<>();
        TextLimit.check("answererName", "Tên cơ quan trả lời", clean.answererName(), NAME, unstorable);
        TextLimit.check("documentNumber", "Số văn bản trả lời", clean.documentNumber(), NUMBER, unstorable);
        TextLimit.check("answer", "Nội dung trả lời", clean.answer(), ANSWER, unstorable);
        if (!unstorable.isEmpty()) {
            throw new RefusedException(unstorable);
        }
        table.answer(item.key(), clean);
        workItems.submitProposal(taskId, lateReason);
    }
}
