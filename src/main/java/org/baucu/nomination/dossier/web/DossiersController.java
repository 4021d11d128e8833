package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonMask;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierPersons;
import org.baucu.nomination.dossier.DossierState;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.PageView;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of dossiers of a council, the latest first. */
@Controller
class DossiersController {

    private static final int SIZE = 50;

    private final CouncilChoice choice;
    private final DossierStore store;
    private final Dossiers dossiers;
    private final DossierPersons persons;
    private final DossierLimits limits;
    private final Candidates candidates;
    private final CandidateAccess access;
    private final Clock clock;

    DossiersController(
            CouncilChoice choice,
            DossierStore store,
            Dossiers dossiers,
            DossierPersons persons,
            DossierLimits limits,
            Candidates candidates,
            CandidateAccess access,
            Clock clock) {
        this.choice = choice;
        this.store = store;
        this.dossiers = dossiers;
        this.persons = persons;
        this.limits = limits;
        this.candidates = candidates;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/dossiers")
    @ReadsPersonalData("dossiers")
    String register(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        CouncilChoice.Chosen chosen = choice.of(unit, body);
        Council council = chosen.council();
        CandidateSight sight = access.required(council);
        PersonalDataReading.concerns(request, CaseKey.of(council.election(), "dossiers", council.unitCode()));
        List<DossierFile> found = store.of(council).stream()
                .filter(file -> state.isEmpty() || file.state().code().equals(state))
                .toList();
        PageView view = PageView.of(page, found.size(), SIZE);
        Map<String, Candidate> people =
                candidates.of(council).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        boolean whole = sight == CandidateSight.WHOLE;
        model.addAttribute("council", council);
        model.addAttribute("unit", chosen.unit());
        model.addAttribute("unitName", chosen.unitName());
        model.addAttribute("bodies", chosen.bodies());
        model.addAttribute("state", state);
        model.addAttribute("counts", counts(council));
        model.addAttribute("page", view);
        model.addAttribute(
                "rows",
                found.stream()
                        .skip(view.offset())
                        .limit(SIZE)
                        .map(file -> Row.of(file, people.get(file.candidateId()), whole))
                        .toList());
        model.addAttribute("limit", DossierMoments.toTheMinute(limits.receipt(council)));
        model.addAttribute("over", clock.instant().isAfter(limits.receipt(council)));
        model.addAttribute("receives", dossiers.receives(council));
        model.addAttribute("awaited", persons.awaited(council).size());
        return "dossiers/register";
    }

    private Map<String, Integer> counts(Council council) {
        Map<DossierState, Integer> counts = store.counts(council);
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        for (DossierState state : DossierState.values()) {
            Optional.ofNullable(counts.get(state)).ifPresent(number -> inOrder.put(state.code(), number));
        }
        return inOrder;
    }

    /** A dossier as the register lists it. */
    record Row(
            String key,
            int number,
            String receivedAt,
            String fullName,
            String born,
            String source,
            String nominatedBy,
            String state,
            String css,
            String decidedAt,
            String reason) {

        static Row of(DossierFile file, Candidate candidate, boolean whole) {
            return new Row(
                    file.key().toString(),
                    file.number(),
                    DossierMoments.toTheSecond(file.receivedAt()),
                    candidate.person().fullName(),
                    PersonMask.born(candidate.person(), whole),
                    candidate.source().code(),
                    candidate.nominatedBy(),
                    file.state().code(),
                    DossierMoments.css(file.state()),
                    file.decidedAt().map(DossierMoments::toTheMinute).orElse(""),
                    whole ? file.reason() : "");
        }
    }
}
