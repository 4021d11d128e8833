package org.baucu.nomination.structure.web;

import java.util.List;
import java.util.Map;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.Structures;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure that a case proposes, for those who agree to it or decide it; nothing of it is personal. */
@Controller
class StructureProposalController implements ProposalPage, ProposalContent {

    private static final String PATH = "/structure/proposal";
    private static final String PROCESS = "allocate-structure";

    private final ProposedCase proposedCase;
    private final CouncilCases councils;
    private final Structures structures;
    private final StructureScope scope;
    private final Words words;

    StructureProposalController(
            ProposedCase proposedCase,
            CouncilCases councils,
            Structures structures,
            StructureScope scope,
            Words words) {
        this.proposedCase = proposedCase;
        this.councils = councils;
        this.structures = structures;
        this.scope = scope;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(PROCESS);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("structure.show-what-was-submitted");
    }

    @GetMapping(PATH)
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = proposedCase.showToReaders(businessKey, this, back, model);
        CaseKey key = file.key();
        CouncilCase of = councils.of(key);
        model.addAttribute("terms", scope.terms(of));
        model.addAttribute("plan", structures.of(key).orElse(null));
        return "structure/proposal";
    }

    @Override
    public boolean knows(String process) {
        return process.equals(PROCESS);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return structures.of(key).map(StructurePlan::allocations).orElse(List.of()).stream()
                .map(StructureProposalController::row)
                .toList();
    }

    private static ProposalRow row(Allocation one) {
        return new ProposalRow(
                one.nameVi(),
                one.nameVi(),
                Map.of(
                        "agencyGroup", one.group().nameVi(),
                        "people", String.valueOf(one.people().all()),
                        "women", String.valueOf(one.people().women()),
                        "minority", String.valueOf(one.people().minority()),
                        "young", String.valueOf(one.people().young()),
                        "nonParty", String.valueOf(one.people().nonParty())),
                Map.of());
    }
}
