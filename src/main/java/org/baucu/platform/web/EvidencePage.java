package org.baucu.platform.web;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.KnownDocuments;
import org.baucu.platform.work.ProposalPage;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the model of the pages on which a document is entered. */
@Component
class EvidencePage {

    private final WorkItems work;
    private final Cases cases;
    private final EvidenceSuggestions suggestions;
    private final FormDrafts drafts;
    private final StoredFiles files;
    private final List<ProposalPage> proposals;

    EvidencePage(
            WorkItems work,
            Cases cases,
            EvidenceSuggestions suggestions,
            FormDrafts drafts,
            StoredFiles files,
            List<ProposalPage> proposals) {
        this.work = work;
        this.cases = cases;
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.files = files;
        this.proposals = proposals;
    }

    String show(WorkItem item, String callbackUrl, EvidenceForm form, List<Violation> violations, Model model) {
        TaskDeclaration declared = work.declaration(item.taskId());
        model.addAttribute("item", item);
        model.addAttribute("declared", declared);
        model.addAttribute("asksLateReason", asksLateReason(item, declared));
        model.addAttribute(
                "proposal",
                proposals.stream()
                        .filter(p -> p.shows(item.key().process()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("documents", cases.documentsByBody(item.key()));
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
        fields(item, declared, item.taskId(), form, violations, model);
        return "work/evidence";
    }

    /** The part that is the same for one case and for several. */
    void fields(
            WorkItem item,
            TaskDeclaration declared,
            String place,
            EvidenceForm form,
            List<Violation> violations,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("place", place);
        model.addAttribute("lateReason", form.lateReason());
        model.addAttribute("violations", violations);
        model.addAttribute("fileNeeded", declared.step() != Step.AGREE);
        model.addAttribute(
                "lastNumber",
                suggestions.last(item, declared).map(EvidencePage::words).orElse(""));
        List<KnownDocuments.Known> known = suggestions.known(item);
        model.addAttribute("knownDocuments", known);
        model.addAttribute("files", drafts.files(place));
        model.addAttribute("draft", drafts.find(place, EvidenceForm.NAME).orElse(null));
        Optional<Evidence> chosen = form.known().flatMap(id -> known.stream()
                .filter(k -> k.id().equals(id))
                .map(KnownDocuments.Known::evidence)
                .findFirst());
        model.addAttribute("knownFile", name(chosen.flatMap(Evidence::fileId)));
        model.addAttribute(
                "knownMinutes", name(chosen.flatMap(Evidence::meeting).flatMap(Evidence.Meeting::minutesFileId)));
    }

    /** Address of the page of a task. */
    String address(WorkItem item, String callbackUrl) {
        return UriComponentsBuilder.fromPath(item.formKey())
                .queryParam("taskId", "{task}")
                .queryParam("callbackUrl", "{callback}")
                .encode()
                .buildAndExpand(item.taskId(), SameSite.path(callbackUrl))
                .toUriString();
    }

    private boolean asksLateReason(WorkItem item, TaskDeclaration declared) {
        return declared.step().decides()
                && cases.find(item.key())
                        .map(CaseFile::lateReason)
                        .filter(reason -> !reason.isBlank())
                        .isEmpty();
    }

    private String name(Optional<String> fileId) {
        return fileId.flatMap(files::find).map(StoredFiles.StoredFile::name).orElse("");
    }

    private static String words(Evidence e) {
        return e.number() + ", " + VietnamTime.format(e.date());
    }
}
