package org.baucu.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which a body agrees, decides, ratifies or records: by a document, or returns with a reason. */
@Controller
class EvidenceController {

    private final WorkItems work;
    private final EvidenceSubmission submission;
    private final EvidenceSuggestions suggestions;
    private final EvidencePage page;
    private final FormDrafts drafts;

    EvidenceController(
            WorkItems work,
            EvidenceSubmission submission,
            EvidenceSuggestions suggestions,
            EvidencePage page,
            FormDrafts drafts) {
        this.work = work;
        this.submission = submission;
        this.suggestions = suggestions;
        this.page = page;
        this.drafts = drafts;
    }

    @GetMapping({"/work/agreement", "/work/decision"})
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        WorkItem item = work.view(taskId);
        Optional<FormDrafts.Draft> draft = drafts.find(taskId, EvidenceForm.NAME);
        EvidenceForm form =
                draft.map(EvidenceForm::of).orElseGet(() -> suggestions.form(item, work.declaration(taskId)));
        return page.show(item, callbackUrl, form, List.of(), model);
    }

    @PostMapping({"/work/agreement", "/work/decision"})
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam String action,
            @ModelAttribute EvidenceForm form,
            Model model) {
        try {
            switch (action) {
                case "approve" -> submission.approve(taskId, form);
                case "return" -> submission.giveBack(taskId, form);
                case "use" -> {
                    return use(taskId, callbackUrl, form);
                }
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return "redirect:" + SameSite.path(callbackUrl);
        } catch (RefusedException refused) {
            List<Violation> broken = refused.violations();
            return page.show(work.view(taskId), callbackUrl, form, broken, model);
        }
    }

    /** Fills the form from a document that the body has entered before. */
    private String use(String taskId, String callbackUrl, EvidenceForm form) {
        WorkItem item = work.open(taskId);
        Evidence known = form.known()
                .flatMap(id -> suggestions.known(item, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .evidence();
        Optional<Evidence.Meeting> vote = known.meeting();
        drafts.keep(
                taskId,
                EvidenceForm.NAME,
                Map.of(
                        "number", List.of(known.number()),
                        "date", List.of(VietnamTime.format(known.date())),
                        "signer", List.of(known.signer()),
                        "membersTotal", number(vote.map(Evidence.Meeting::membersTotal)),
                        "present", number(vote.map(Evidence.Meeting::present)),
                        "inFavour", number(vote.map(Evidence.Meeting::inFavour)),
                        "lateReason",
                                List.of(Optional.ofNullable(form.lateReason()).orElse("")),
                        "document", List.of(form.document())));
        return "redirect:" + page.address(item, callbackUrl);
    }

    private static List<String> number(Optional<Integer> value) {
        return List.of(value.map(String::valueOf).orElse(""));
    }
}
