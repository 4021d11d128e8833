package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierPersons;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.work.CaseKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The counter: one dossier is received at the moment the form is sent. */
@Controller
class ReceiveController {

    private final CouncilChoice choice;
    private final Dossiers dossiers;
    private final DossierCheck check;
    private final DossierPersons persons;
    private final DossierLimits limits;
    private final CommuneNames communes;
    private final Clock clock;

    ReceiveController(
            CouncilChoice choice,
            Dossiers dossiers,
            DossierCheck check,
            DossierPersons persons,
            DossierLimits limits,
            CommuneNames communes,
            Clock clock) {
        this.choice = choice;
        this.dossiers = dossiers;
        this.check = check;
        this.persons = persons;
        this.limits = limits;
        this.communes = communes;
        this.clock = clock;
    }

    @GetMapping("/dossiers/receive")
    @ReadsPersonalData("dossiers")
    String show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String nominee,
            HttpServletRequest request,
            Model model) {
        CouncilChoice.Chosen chosen = mine(unit, body, request);
        return page(chosen, DossierForm.fresh(check.terms(chosen.council()), nominee), List.of(), model);
    }

    @PostMapping("/dossiers/receive")
    @ReadsPersonalData("dossiers")
    String receive(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String body,
            HttpServletRequest request,
            Model model) {
        CouncilChoice.Chosen chosen = mine(unit, body, request);
        DossierForm form = DossierForm.of(request);
        try {
            CaseKey key = dossiers.receive(receipt(chosen.council(), form));
            return "redirect:"
                    + UriComponentsBuilder.fromPath(DossierFileController.PATH)
                            .queryParam("case", "{case}")
                            .queryParam("received", "")
                            .encode()
                            .buildAndExpand(key.toString())
                            .toUriString();
        } catch (RefusedException refused) {
            return page(chosen, form, refused.violations(), model);
        }
    }

    private Receipt receipt(Council council, DossierForm form) {
        DossierTerms terms = check.terms(council);
        Optional<String> nominee = Optional.of(form.text("nominee")).filter(id -> !id.isEmpty());
        Optional<PersonData> self =
                nominee.isPresent() ? Optional.empty() : SelfNominated.read(form, communes.in(council.election()));
        return new Receipt(
                council,
                nominee,
                self,
                form.text("identityNumber"),
                form.ofThePlace(),
                form.items(terms.items()),
                form.grounds());
    }

    private CouncilChoice.Chosen mine(String unit, String body, HttpServletRequest request) {
        CouncilChoice.Chosen chosen = choice.of(unit, body);
        if (!dossiers.receives(chosen.council())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        PersonalDataReading.concerns(
                request,
                CaseKey.of(
                        chosen.council().election(),
                        "dossiers",
                        chosen.council().unitCode()));
        return chosen;
    }

    private String page(CouncilChoice.Chosen chosen, DossierForm form, List<Violation> violations, Model model) {
        Council council = chosen.council();
        model.addAttribute("council", council);
        model.addAttribute("unit", chosen.unit());
        model.addAttribute("unitName", chosen.unitName());
        model.addAttribute("bodies", chosen.bodies());
        model.addAttribute("form", form);
        model.addAttribute("terms", check.terms(council));
        model.addAttribute(
                "awaited", persons.awaited(council).stream().map(Awaited::of).toList());
        model.addAttribute("violations", violations);
        model.addAttribute("limit", DossierMoments.toTheMinute(limits.receipt(council)));
        model.addAttribute("over", clock.instant().isAfter(limits.receipt(council)));
        return "dossiers/receive";
    }

    /** A nominee to choose. */
    record Awaited(String id, String text) {

        static Awaited of(Candidate candidate) {
            String by = candidate.nominatedBy().isEmpty() ? "" : " · " + candidate.nominatedBy();
            return new Awaited(
                    candidate.id(),
                    candidate.person().fullName() + " · "
                            + VietnamTime.format(candidate.person().birthDate()) + by);
        }
    }
}
