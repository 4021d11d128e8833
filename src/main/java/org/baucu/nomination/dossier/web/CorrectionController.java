package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateActions;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.dossier.Corrections;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.nomination.nominees.NomineeRule;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where a commission corrects what was typed of a candidate differently from the dossier. */
@Controller
class CorrectionController implements CandidateActions {

    private final Candidates candidates;
    private final Corrections corrections;
    private final CommuneNames communes;
    private final Words words;

    CorrectionController(Candidates candidates, Corrections corrections, CommuneNames communes, Words words) {
        this.candidates = candidates;
        this.corrections = corrections;
        this.communes = communes;
        this.words = words;
    }

    @Override
    public List<Action> of(Candidate candidate) {
        return corrections.mayCorrect(candidate)
                ? List.of(new Action(words.of("dossier.correct"), "/candidates/" + candidate.id() + "/correction"))
                : List.of();
    }

    @GetMapping("/candidates/{id}/correction")
    @ReadsPersonalData("candidate")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        Candidate candidate = find(id);
        return page(
                candidate,
                DossierForm.of(
                        candidate.person(), communes.in(candidate.council().election())),
                List.of(),
                request,
                model);
    }

    @PostMapping("/candidates/{id}/correction")
    @ReadsPersonalData("candidate")
    String correct(@PathVariable String id, HttpServletRequest request, Model model) {
        Candidate candidate = find(id);
        DossierForm form = DossierForm.of(request);
        try {
            PersonData person = SelfNominated.read(
                            form, communes.in(candidate.council().election()))
                    .orElseThrow(() ->
                            new RefusedException(NomineeRule.MISSING.broken(PersonFields.FULL_NAME, "họ và tên")));
            corrections.correct(candidate, person, form.text("reason"));
            return "redirect:/candidates/" + candidate.id();
        } catch (RefusedException refused) {
            return page(candidate, form, refused.violations(), request, model);
        }
    }

    private Candidate find(String id) {
        Candidate candidate = candidates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!corrections.mayCorrect(candidate)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return candidate;
    }

    private static String page(
            Candidate candidate,
            DossierForm form,
            List<Violation> violations,
            HttpServletRequest request,
            Model model) {
        PersonalDataReading.concerns(
                request,
                CaseKey.of(
                        candidate.council().election(),
                        "candidates",
                        candidate.council().unitCode()));
        model.addAttribute("id", candidate.id());
        model.addAttribute("fullName", candidate.person().fullName());
        model.addAttribute("form", form);
        model.addAttribute("violations", violations);
        return "dossiers/correction";
    }
}
