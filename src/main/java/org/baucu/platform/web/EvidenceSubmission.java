package org.baucu.platform.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.files.JoinedFiles;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.KnownDocuments;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Stores the files of a document and completes the task with it: both or neither. */
@Service
class EvidenceSubmission {

    static final String FILE = "file";
    static final String MINUTES = "minutes";

    private final WorkItems work;
    private final StoredFiles files;
    private final FormDrafts drafts;
    private final KnownDocuments documents;
    private final Uploads uploads;
    private final Clock clock;

    EvidenceSubmission(
            WorkItems work,
            StoredFiles files,
            FormDrafts drafts,
            KnownDocuments documents,
            Uploads uploads,
            Clock clock) {
        this.work = work;
        this.files = files;
        this.drafts = drafts;
        this.documents = documents;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Approves by a document of its own.
     *
     * @throws RefusedException with everything that is wrong
     */
    @Transactional
    public void approve(String taskId, EvidenceForm form) {
        approve(taskId, form, taskId, Map.of());
    }

    /**
     * Approves one of several cases by the same document.
     *
     * @param place where the drafts of the form lie
     * @param stored files that another case has stored already, by field
     * @return the files by field, for the next case
     * @throws RefusedException with everything that is wrong
     */
    @Transactional
    public Map<String, String> approve(String taskId, EvidenceForm form, String place, Map<String, String> stored) {
        WorkItem item = work.open(taskId);
        TaskDeclaration declared = work.declaration(taskId);
        EvidenceForm.Typed typed = form.typed(declared.meeting());
        List<Violation> broken = new ArrayList<>();
        Map<String, String> used = new HashMap<>(stored);
        Optional<Evidence> known = form.known()
                .flatMap(id -> documents.find(item.key().election(), item.group(), id))
                .map(KnownDocuments.Known::evidence);
        file(FILE, form.file(), place, known.flatMap(Evidence::fileId), used, broken);
        if (declared.meeting()) {
            Optional<String> minutes = known.flatMap(Evidence::meeting).flatMap(Evidence.Meeting::minutesFileId);
            file(MINUTES, form.minutes(), place, minutes, used, broken);
        }
        Evidence evidence = new Evidence(
                kind(declared.step()),
                form.givenNumber(),
                typed.date().orElseGet(() -> VietnamTime.dayOf(clock.instant())),
                form.givenSigner(),
                Optional.ofNullable(used.get(FILE)),
                typed.meeting(Optional.ofNullable(used.get(MINUTES))));
        // A file that was refused is not missing as well.
        work.check(taskId, evidence, form.late()).stream()
                .filter(v -> broken.stream().noneMatch(b -> b.location().equals(v.location())))
                .toList()
                .forEach(broken::add);
        List<Violation> all = typed.with(broken);
        if (!all.isEmpty()) {
            throw new RefusedException(all);
        }
        work.approve(taskId, evidence, form.late());
        return used;
    }

    @Transactional
    public void giveBack(String taskId, EvidenceForm form) {
        work.giveBack(taskId, form.returnReason());
    }

    static Evidence.Kind kind(Step step) {
        return switch (step) {
            case AGREE -> Evidence.Kind.AGREEMENT;
            case RATIFY, REVIEW -> Evidence.Kind.RATIFICATION;
            case RECORD -> Evidence.Kind.EXTERNAL_DECISION;
            case DECIDE -> Evidence.Kind.DECISION;
            case PROPOSE -> Evidence.Kind.PROPOSAL;
            case SEND -> Evidence.Kind.DISPATCH;
        };
    }

    /** The file sent now, else the one kept with the draft, else that of the known document. */
    private void file(
            String field,
            List<MultipartFile> sent,
            String place,
            Optional<String> ofKnown,
            Map<String, String> used,
            List<Violation> broken) {
        if (used.containsKey(field)) {
            return;
        }
        try {
            uploads.one(sent)
                    .or(() -> drafts.file(place, field).map(kept -> new JoinedFiles.Part(kept.name(), kept.content())))
                    .map(file -> files.store(file.name(), file.content()))
                    .or(() -> ofKnown)
                    .ifPresent(id -> used.put(field, id));
        } catch (RefusedException refused) {
            refused.violations().forEach(v -> broken.add(v.at(field)));
        }
    }
}
