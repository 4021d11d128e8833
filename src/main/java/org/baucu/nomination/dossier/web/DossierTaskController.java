package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.DossierWork;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which what was missing in a dossier is taken in. */
@Controller
@RequestMapping(DossierWork.PAGE)
class DossierTaskController {

    private final WorkItems workItems;
    private final Cases cases;
    private final DossierStore store;
    private final DossierCheck check;
    private final DossierLimits limits;
    private final DossierWork work;
    private final Candidates candidates;

    DossierTaskController(
            WorkItems workItems,
            Cases cases,
            DossierStore store,
            DossierCheck check,
            DossierLimits limits,
            DossierWork work,
            Candidates candidates) {
        this.workItems = workItems;
        this.cases = cases;
        this.store = store;
        this.check = check;
        this.limits = limits;
        this.work = work;
        this.candidates = candidates;
    }

    @GetMapping
    @ReadsPersonalData("dossier")
    String show(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            HttpServletRequest request,
            Model model) {
        WorkItem item = workItems.view(taskId);
        DossierFile file = file(item);
        DossierForm form = DossierForm.of(file, check.terms(file.council()));
        return page(item, file, form, cases.violations(item.key()), callbackUrl, request, model);
    }

    @PostMapping
    @ReadsPersonalData("dossier")
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String lateReason,
            HttpServletRequest request,
            Model model) {
        DossierForm form = DossierForm.of(request);
        try {
            WorkItem item = workItems.open(taskId);
            DossierTerms terms = check.terms(file(item).council());
            work.submit(
                    taskId,
                    form.items(terms.items()),
                    form.grounds(),
                    form.ofThePlace(),
                    WorkForm.lateReason(lateReason));
            return "redirect:" + AfterSubmission.path(workItems, cases, item.key(), callbackUrl);
        } catch (RefusedException refused) {
            WorkItem item = workItems.view(taskId);
            return page(item, file(item), form, refused.violations(), callbackUrl, request, model);
        }
    }

    private DossierFile file(WorkItem item) {
        return store.find(item.doneOn(DossierWork.PAGE).key())
                .orElseThrow(() -> new IllegalStateException("no dossier of case " + item.key()));
    }

    private String page(
            WorkItem item,
            DossierFile file,
            DossierForm form,
            List<Violation> violations,
            String callbackUrl,
            HttpServletRequest request,
            Model model) {
        PersonalDataReading.concerns(request, item.key());
        Candidate candidate = candidates
                .find(file.candidateId())
                .orElseThrow(() -> new IllegalStateException("no candidate of case " + item.key()));
        WorkForm.show(item, cases, violations, callbackUrl, model);
        model.addAttribute("fullName", candidate.person().fullName());
        model.addAttribute("receivedAt", DossierMoments.toTheSecond(file.receivedAt()));
        model.addAttribute("limit", DossierMoments.toTheMinute(limits.receipt(file.council())));
        model.addAttribute("terms", check.terms(file.council()));
        model.addAttribute("council", file.council());
        model.addAttribute("form", form);
        return "dossiers/complete";
    }
}
