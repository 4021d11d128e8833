package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateActions;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.PersonMask;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierProcess;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.PersonNames;
import org.baucu.platform.work.ProposalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** One dossier: when it arrived, what it holds, what came of it; and the way to withdraw it. */
@Controller
class DossierFileController implements ProposalPage, CandidateActions {

    static final String PATH = "/dossiers/file";

    private final DossierStore store;
    private final Dossiers dossiers;
    private final DossierCheck check;
    private final DossierLimits limits;
    private final Candidates candidates;
    private final CandidateAccess access;
    private final CommuneNames communes;
    private final Cases cases;
    private final PersonNames names;
    private final Words words;

    DossierFileController(
            DossierStore store,
            Dossiers dossiers,
            DossierCheck check,
            DossierLimits limits,
            Candidates candidates,
            CandidateAccess access,
            CommuneNames communes,
            Cases cases,
            PersonNames names,
            Words words) {
        this.store = store;
        this.dossiers = dossiers;
        this.check = check;
        this.limits = limits;
        this.candidates = candidates;
        this.access = access;
        this.communes = communes;
        this.cases = cases;
        this.names = names;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(DossierProcess.ID);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("dossier.show");
    }

    @Override
    public List<Action> of(Candidate candidate) {
        return store.ofCandidate(candidate.id()).stream()
                .map(file -> new Action(words.of("dossier.numbered", file.number()), address(file.key())))
                .toList();
    }

    @GetMapping(PATH)
    @ReadsPersonalData("dossier")
    String show(
            @RequestParam("case") String businessKey,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        return page(find(businessKey), List.of(), "", back, request, model);
    }

    @PostMapping("/dossiers/withdraw")
    @ReadsPersonalData("dossier")
    String withdraw(
            @RequestParam("case") String businessKey,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model model) {
        DossierFile file = find(businessKey);
        try {
            dossiers.withdraw(file.key(), reason);
            return "redirect:" + address(file.key());
        } catch (RefusedException refused) {
            return page(file, refused.violations(), reason, "", request, model);
        }
    }

    private String page(
            DossierFile file,
            List<Violation> refused,
            String reason,
            String back,
            HttpServletRequest request,
            Model model) {
        CandidateSight sight = access.required(file.council());
        PersonalDataReading.concerns(request, file.key());
        Candidate candidate = candidates.find(file.candidateId()).orElseThrow(DossierFileController::notFound);
        boolean whole = sight == CandidateSight.WHOLE;
        DossierTerms terms = check.terms(file.council());
        model.addAttribute("file", file);
        model.addAttribute("css", DossierMoments.css(file.state()));
        model.addAttribute(
                "title",
                cases.find(file.key())
                        .orElseThrow(DossierFileController::notFound)
                        .titleVi());
        model.addAttribute("candidate", candidate);
        model.addAttribute("whole", whole);
        model.addAttribute("born", PersonMask.born(candidate.person(), whole));
        model.addAttribute(
                "residence",
                PersonMask.residence(
                        candidate.person(),
                        whole,
                        communes.in(file.council().election())
                                .name(candidate.person().residenceCommune())));
        model.addAttribute("receivedAt", DossierMoments.toTheSecond(file.receivedAt()));
        model.addAttribute("receivedBy", names.of(file.receivedBy()));
        model.addAttribute(
                "completedAt",
                file.completedAt().map(DossierMoments::toTheSecond).orElse(""));
        model.addAttribute(
                "decidedAt", file.decidedAt().map(DossierMoments::toTheMinute).orElse(""));
        model.addAttribute("limit", DossierMoments.toTheMinute(limits.receipt(file.council())));
        model.addAttribute("items", items(terms, file));
        model.addAttribute(
                "grounds",
                whole
                        ? file.grounds().stream()
                                .sorted()
                                .map(terms.grounds()::get)
                                .toList()
                        : List.of());
        model.addAttribute("found", whole ? cases.violations(file.key()) : List.of());
        model.addAttribute("mayWithdraw", dossiers.receives(file.council()) && dossiers.mayWithdraw(file));
        model.addAttribute("violations", refused);
        model.addAttribute("reason", reason);
        model.addAttribute("back", SameSite.path(back));
        return "dossiers/file";
    }

    /** Every item that the law asks for with what is there. */
    static List<ItemView> items(DossierTerms terms, DossierFile file) {
        return terms.items().stream()
                .map(item -> new ItemView(
                        item.nameVi(), file.items().getOrDefault(item.code(), 0), item.needed(), item.article()))
                .toList();
    }

    private DossierFile find(String businessKey) {
        try {
            return store.find(CaseKey.parse(businessKey)).orElseThrow(DossierFileController::notFound);
        } catch (IllegalArgumentException noKey) {
            throw notFound();
        }
    }

    private static String address(CaseKey key) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("case", "{case}")
                .encode()
                .buildAndExpand(key.toString())
                .toUriString();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** An item with what is there and what is needed. */
    record ItemView(String name, int there, int needed, String article) {

        public boolean complete() {
            return there >= needed;
        }
    }
}
