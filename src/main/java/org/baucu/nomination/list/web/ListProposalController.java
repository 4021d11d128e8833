package org.baucu.nomination.list.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.PostingStore;
import org.baucu.nomination.list.PostingWork;
import org.baucu.nomination.list.RemovalEffects;
import org.baucu.nomination.list.RemovalStore;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a case proposes – a list, a posting, a removal – for those who agree to it or decide it. */
@Controller
class ListProposalController implements ProposalPage {

    private static final String PATH = "/lists/proposal";
    private static final String LIST = "official-candidate-list";
    private static final String POSTING = "post-candidate-lists";
    private static final String REMOVAL = "remove-candidate";
    private static final Set<String> PROCESSES = Set.of(LIST, POSTING, REMOVAL);

    private final ProposedCase proposedCase;
    private final CouncilCases councils;
    private final CouncilLists lists;
    private final PostingStore postings;
    private final PostingWork postingWork;
    private final RemovalStore removals;
    private final RemovalWork removalWork;
    private final RemovalEffects effects;
    private final Territory territory;
    private final CandidateAccess access;
    private final Words words;

    ListProposalController(
            ProposedCase proposedCase,
            CouncilCases councils,
            CouncilLists lists,
            PostingStore postings,
            PostingWork postingWork,
            RemovalStore removals,
            RemovalWork removalWork,
            RemovalEffects effects,
            Territory territory,
            CandidateAccess access,
            Words words) {
        this.proposedCase = proposedCase;
        this.councils = councils;
        this.lists = lists;
        this.postings = postings;
        this.postingWork = postingWork;
        this.removals = removals;
        this.removalWork = removalWork;
        this.effects = effects;
        this.territory = territory;
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
        return words.of("list.proposal.show");
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
        return switch (key.process()) {
            case LIST -> list(key, model);
            case POSTING -> posting(key, model);
            default -> removal(key, model);
        };
    }

    private String list(CaseKey key, Model model) {
        var council = councils.of(key).council();
        CandidateSight sight = access.required(council);
        ProposedList proposed = lists.proposed(key);
        Map<String, Candidate> byId =
                proposed.candidates().stream().collect(Collectors.toMap(Candidate::id, c -> c, (one, same) -> one));
        Map<Integer, List<Candidate>> units = new LinkedHashMap<>();
        proposed.units()
                .forEach(unit -> units.put(
                        unit.number(),
                        unit.candidates().stream()
                                .map(entry -> byId.get(entry.candidateId()))
                                .toList()));
        model.addAttribute("units", units);
        model.addAttribute("figures", ListFigures.of(proposed, lists, council));
        model.addAttribute("terms", proposed.terms());
        model.addAttribute("whole", sight == CandidateSight.WHOLE);
        model.addAttribute("submitted", !proposed.entries().isEmpty());
        return "nomination/list-proposal";
    }

    private String posting(CaseKey key, Model model) {
        proposedCase.toReaders(key);
        model.addAttribute("postings", postings.of(key));
        model.addAttribute(
                "areas",
                territory.pollingAreas(key.election(), key.unit()).stream()
                        .collect(Collectors.toMap(PollingArea::number, PollingArea::nameVi)));
        model.addAttribute("publications", postingWork.publications(key));
        return "nomination/posting-proposal";
    }

    private String removal(CaseKey key, Model model) {
        Candidate candidate = removalWork.candidate(key);
        CandidateSight sight = access.required(candidate.council());
        model.addAttribute("removal", removals.get(key));
        model.addAttribute("ground", removalWork.ground(key));
        model.addAttribute("candidate", candidate);
        model.addAttribute("effect", effects.of(candidate));
        model.addAttribute("whole", sight == CandidateSight.WHOLE);
        return "nomination/removal-proposal";
    }
}
