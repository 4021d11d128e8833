package org.baucu.platform.web;

import java.util.List;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.ProposalPage;
import org.baucu.platform.work.TaskDeclaration;
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
    private final Cases cases;
    private final EvidenceSubmission submission;
    private final List<ProposalPage> proposals;

    EvidenceController(WorkItems work, Cases cases, EvidenceSubmission submission, List<ProposalPage> proposals) {
        this.work = work;
        this.cases = cases;
        this.submission = submission;
        this.proposals = proposals;
    }

    @GetMapping({"/work/agreement", "/work/decision"})
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        return page(taskId, callbackUrl, EvidenceForm.empty(), List.of(), model);
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
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return "redirect:" + SameSite.path(callbackUrl);
        } catch (RefusedException refused) {
            return page(taskId, callbackUrl, form, refused.violations(), model);
        }
    }

    private String page(String taskId, String callbackUrl, EvidenceForm form, List<Violation> violations, Model model) {
        WorkItem item = work.open(taskId);
        model.addAttribute("item", item);
        TaskDeclaration declared = work.declaration(taskId);
        model.addAttribute("declared", declared);
        model.addAttribute(
                "asksLateReason",
                declared.step().decides()
                        && cases.find(item.key())
                                .filter(file -> !file.lateReason().isBlank())
                                .isEmpty());
        model.addAttribute(
                "proposal",
                proposals.stream()
                        .filter(p -> p.shows(item.key().process()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("documents", cases.documentsByBody(item.key()));
        model.addAttribute("form", form);
        model.addAttribute("lateReason", form.lateReason());
        model.addAttribute("violations", violations);
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
        return "work/evidence";
    }
}
