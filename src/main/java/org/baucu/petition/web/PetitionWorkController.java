package org.baucu.petition.web;

import java.util.List;
import java.util.Optional;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.PetitionText;
import org.baucu.petition.PetitionWork;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.petition.domain.PetitionRule;
import org.baucu.petition.domain.PetitionState;
import org.baucu.platform.InBoth;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which an answer to a petition is drawn up, and an appeal entered. */
@Controller
class PetitionWorkController {

    private static final String ANSWER = "petition";
    private static final String APPEAL = "petition-appeal";

    private final WorkItems workItems;
    private final PetitionWork work;
    private final Petitions petitions;
    private final PetitionFreeze freeze;
    private final PetitionView view;
    private final Cases cases;
    private final FormDrafts drafts;

    PetitionWorkController(
            WorkItems workItems,
            PetitionWork work,
            Petitions petitions,
            PetitionFreeze freeze,
            PetitionView view,
            Cases cases,
            FormDrafts drafts) {
        this.workItems = workItems;
        this.work = work;
        this.petitions = petitions;
        this.freeze = freeze;
        this.view = view;
        this.cases = cases;
        this.drafts = drafts;
    }

    @GetMapping(PetitionWork.PAGE)
    String answer(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        WorkItem item = workItems.view(taskId);
        Petition petition = petition(item, PetitionWork.PAGE);
        boolean last = petition.state() == PetitionState.APPEALED;
        PetitionText text = text(petition);
        Optional<FormDrafts.Draft> draft = drafts.find(taskId, ANSWER);
        model.addAttribute(
                "finding",
                draft.map(d -> d.text("finding")).orElseGet(() -> (last ? petition.finalFinding() : petition.finding())
                        .map(PetitionFinding::code)
                        .orElse("")));
        model.addAttribute("answer", draft.map(d -> d.text("text")).orElse(last ? text.finalAnswer() : text.answer()));
        return page(item, petition, callbackUrl, cases.violations(item.key()), ANSWER, model);
    }

    @PostMapping(PetitionWork.PAGE)
    String submitAnswer(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String lateReason,
            Model model) {
        WorkItem item = workItems.view(taskId);
        try {
            work.answer(taskId, new PetitionAnswer(PetitionFinding.of(finding), text), WorkForm.lateReason(lateReason));
            return "redirect:" + AfterSubmission.path(workItems, cases, item.key(), callbackUrl);
        } catch (RefusedException refused) {
            model.addAttribute("finding", finding);
            model.addAttribute("answer", text);
            model.addAttribute("lateReason", lateReason);
            return page(item, petition(item, PetitionWork.PAGE), callbackUrl, refused.violations(), ANSWER, model);
        }
    }

    @GetMapping(PetitionWork.APPEAL_PAGE)
    String appeal(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        WorkItem item = workItems.view(taskId);
        Optional<FormDrafts.Draft> draft = drafts.find(taskId, APPEAL);
        model.addAttribute("appealed", draft.map(d -> d.text("appealed")).orElse(""));
        model.addAttribute("wording", draft.map(d -> d.text("wording")).orElse(""));
        return page(item, petition(item, PetitionWork.APPEAL_PAGE), callbackUrl, List.of(), APPEAL, model);
    }

    @PostMapping(PetitionWork.APPEAL_PAGE)
    String submitAppeal(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String appealed,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") String lateReason,
            Model model) {
        WorkItem item = workItems.view(taskId);
        try {
            if (appealed.isBlank()) {
                throw new RefusedException(PetitionRule.INCOMPLETE.broken(
                        "appealed",
                        new InBoth("có hay không có khiếu nại tiếp", "whether there is a further complaint")));
            }
            work.appeal(taskId, Boolean.parseBoolean(appealed), wording, WorkForm.lateReason(lateReason));
            return "redirect:" + SameSite.path(callbackUrl);
        } catch (RefusedException refused) {
            model.addAttribute("appealed", appealed);
            model.addAttribute("wording", wording);
            model.addAttribute("lateReason", lateReason);
            return page(
                    item, petition(item, PetitionWork.APPEAL_PAGE), callbackUrl, refused.violations(), APPEAL, model);
        }
    }

    private String page(
            WorkItem item,
            Petition petition,
            String callbackUrl,
            List<Violation> violations,
            String form,
            Model model) {
        WorkForm.show(item, cases, violations, callbackUrl, model);
        model.addAttribute("p", view.of(petition, true));
        model.addAttribute("text", text(petition));
        model.addAttribute("last", petition.state() == PetitionState.APPEALED);
        model.addAttribute("terms", freeze.terms(petition));
        model.addAttribute("findings", PetitionFinding.values());
        model.addAttribute(
                "draftedAt",
                drafts.find(item.taskId(), form).map(FormDrafts.Draft::savedAt).orElse(null));
        return form.equals(ANSWER) ? "petition/answer" : "petition/appeal";
    }

    private Petition petition(WorkItem item, String page) {
        CaseKey key = item.doneOn(page).key();
        return petitions.find(key).orElseThrow(() -> new IllegalStateException("no petition of case " + key));
    }

    private PetitionText text(Petition petition) {
        return petitions
                .text(petition.key())
                .orElseThrow(() -> new IllegalStateException("no text of petition " + petition.key()));
    }
}
