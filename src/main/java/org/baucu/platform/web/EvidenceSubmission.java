package org.baucu.platform.web;

import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the files of a document and completes the task with it: both or neither. */
@Service
class EvidenceSubmission {

    private final WorkItems work;
    private final StoredFiles files;

    EvidenceSubmission(WorkItems work, StoredFiles files) {
        this.work = work;
        this.files = files;
    }

    @Transactional
    public void approve(String taskId, EvidenceForm form) {
        TaskDeclaration declared = work.declaration(taskId);
        work.approve(taskId, form.evidence(kind(declared.step()), declared.meeting(), files), form.late());
    }

    @Transactional
    public void giveBack(String taskId, EvidenceForm form) {
        work.giveBack(taskId, form.returnReason());
    }

    private static Evidence.Kind kind(Step step) {
        return switch (step) {
            case AGREE -> Evidence.Kind.AGREEMENT;
            case RATIFY, REVIEW -> Evidence.Kind.RATIFICATION;
            case RECORD -> Evidence.Kind.EXTERNAL_DECISION;
            case DECIDE -> Evidence.Kind.DECISION;
            case PROPOSE -> Evidence.Kind.PROPOSAL;
            case SEND -> Evidence.Kind.DISPATCH;
        };
    }
}
