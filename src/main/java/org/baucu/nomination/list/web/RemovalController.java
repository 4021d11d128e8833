package org.baucu.nomination.list.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.list.RemovalEffects;
import org.baucu.nomination.list.RemovalLaw;
import org.baucu.nomination.list.RemovalStore;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.nomination.list.domain.RemovalRule;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a commission proposes to strike a candidate. */
@Controller
@RequestMapping(RemovalWork.PAGE)
class RemovalController {

    private final WorkItems workItems;
    private final Cases cases;
    private final RemovalWork work;
    private final RemovalStore store;
    private final RemovalLaw law;
    private final RemovalEffects effects;

    RemovalController(
            WorkItems workItems,
            Cases cases,
            RemovalWork work,
            RemovalStore store,
            RemovalLaw law,
            RemovalEffects effects) {
        this.workItems = workItems;
        this.cases = cases;
        this.work = work;
        this.store = store;
        this.law = law;
        this.effects = effects;
    }

    /** The fields as typed. */
    record Form(String ground, String factNumber, String factDate, String factIssuer, String facts) {

        static Form of(Removal removal) {
            return new Form(
                    removal.ground(),
                    removal.facts().number(),
                    PersonCells.day(removal.facts().date()),
                    removal.facts().issuer(),
                    removal.facts().account());
        }

        Removal.Facts read() {
            String day = Optional.ofNullable(factDate).orElse("").strip();
            Optional<java.time.LocalDate> date = DateText.read(day);
            if (!day.isEmpty() && date.isEmpty()) {
                throw new RefusedException(RemovalRule.FACTS_MISSING.broken(
                        "factDate",
                        new InBoth("ngày văn bản (ngày/tháng/năm)", "date of the document (day/month/year)")));
            }
            return new Removal.Facts(text(factNumber), date, text(factIssuer), text(facts));
        }

        private static String text(String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping
    @ReadsPersonalData("candidate")
    String show(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            HttpServletRequest request,
            Model model) {
        WorkItem item = workItems.view(taskId).doneOn(RemovalWork.PAGE);
        PersonalDataReading.concerns(request, item.key());
        return page(item, callbackUrl, Form.of(store.get(item.key())), cases.violations(item.key()), model);
    }

    @PostMapping
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String lateReason,
            @ModelAttribute Form form,
            Model model) {
        try {
            WorkItem item = workItems.open(taskId).doneOn(RemovalWork.PAGE);
            work.submit(taskId, form.ground(), form.read(), WorkForm.lateReason(lateReason));
            return "redirect:" + AfterSubmission.path(workItems, cases, item.key(), callbackUrl);
        } catch (RefusedException refused) {
            model.addAttribute("lateReason", lateReason);
            return page(
                    workItems.view(taskId).doneOn(RemovalWork.PAGE), callbackUrl, form, refused.violations(), model);
        }
    }

    @PostMapping("/give-up")
    String giveUp(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String giveUpReason,
            Model model) {
        try {
            work.giveUp(taskId, giveUpReason);
            return "redirect:" + SameSite.path(callbackUrl);
        } catch (RefusedException refused) {
            WorkItem item = workItems.view(taskId).doneOn(RemovalWork.PAGE);
            model.addAttribute("giveUpReason", giveUpReason);
            return page(item, callbackUrl, Form.of(store.get(item.key())), refused.violations(), model);
        }
    }

    private String page(WorkItem item, String callbackUrl, Form form, List<Violation> violations, Model model) {
        Candidate candidate = work.candidate(item.key());
        WorkForm.show(item, cases, violations, callbackUrl, model);
        model.addAttribute("candidate", candidate);
        model.addAttribute("grounds", law.grounds(candidate.council()));
        model.addAttribute("form", form);
        model.addAttribute("effect", effects.of(candidate));
        model.addAttribute("mayGiveUp", work.mayGiveUp(item.key()));
        return "nomination/removal";
    }
}
