package org.baucu.nomination.proof.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.Elections;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.proof.DeliveryStore;
import org.baucu.nomination.proof.ProofStore;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.nomination.proof.domain.ProofFields;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.nomination.proof.domain.ProofRule;
import org.baucu.platform.RefusedException;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.ProposalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A proof for who signs it, a delivery for who confirms it, and the way to open a ballot proof anew. */
@Controller
class ProofProposalController implements ProposalPage {

    private static final String PATH = "/proofs/proposal";
    private static final String DELIVERY = "deliver-biographies";
    private static final Set<String> PROCESSES =
            Set.of(ProofKind.BALLOT.process(), ProofKind.BIOGRAPHY.process(), DELIVERY);

    private final ProposedCase proposedCase;
    private final CouncilCases councils;
    private final ProofStore store;
    private final ProofWork work;
    private final DeliveryStore deliveries;
    private final PrintedPapers papers;
    private final Elections elections;
    private final CurrentPerson person;
    private final CandidateAccess access;
    private final Words words;

    ProofProposalController(
            ProposedCase proposedCase,
            CouncilCases councils,
            ProofStore store,
            ProofWork work,
            DeliveryStore deliveries,
            PrintedPapers papers,
            Elections elections,
            CurrentPerson person,
            CandidateAccess access,
            Words words) {
        this.proposedCase = proposedCase;
        this.councils = councils;
        this.store = store;
        this.work = work;
        this.deliveries = deliveries;
        this.papers = papers;
        this.elections = elections;
        this.person = person;
        this.access = access;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return PROCESSES.contains(process);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("proof.proposal.show");
    }

    @GetMapping(PATH)
    @ReadsPersonalData("candidates")
    String proposal(
            @RequestParam("case") String businessKey,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        CaseFile file = proposedCase.show(businessKey, this, back, model);
        CaseKey key = file.key();
        PersonalDataReading.concerns(request, key);
        return key.process().equals(DELIVERY) ? delivery(key, model) : proof(key, model);
    }

    /** Opens the proofs of a council anew that are not valid any more. */
    @PostMapping("/proofs/{body}/{unit}/renew")
    String renew(@PathVariable String body, @PathVariable String unit) {
        String election = elections
                .current()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
        ElectedBody elected = ElectedBody.of(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!person.groups().contains(Groups.of(Groups.UBBC, unit))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!papers.renew(new Council(election, elected, unit))) {
            throw new RefusedException(ProofRule.NOTHING_TO_RENEW.broken(""));
        }
        return "redirect:/lists/" + elected.code() + "/" + unit;
    }

    private String proof(CaseKey key, Model model) {
        if (access.sight(councils.of(key).council()) != CandidateSight.WHOLE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ProofKind kind = ProofWork.kind(key);
        List<String> keys = ProofFields.keys(kind);
        List<Map<String, String>> rows = new ArrayList<>();
        for (PrintedEntry entry : store.of(key)) {
            rows.add(entry.fields());
        }
        model.addAttribute("kind", kind.code());
        model.addAttribute("columns", keys);
        model.addAttribute(
                "headings", keys.stream().map(k -> ProofFields.heading(kind, k)).toList());
        model.addAttribute("rows", rows);
        model.addAttribute("different", work.differences(key));
        return "nomination/proof-proposal";
    }

    private String delivery(CaseKey key, Model model) {
        proposedCase.toReaders(key);
        List<Delivery> all = deliveries.of(key);
        model.addAttribute("deliveries", all);
        model.addAttribute(
                "households", all.stream().mapToInt(Delivery::households).sum());
        model.addAttribute(
                "delivered", all.stream().mapToInt(Delivery::delivered).sum());
        return "nomination/delivery-proposal";
    }
}
