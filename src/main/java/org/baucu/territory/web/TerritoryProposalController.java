package org.baucu.territory.web;

import java.util.List;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.TerritoryProposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The electoral units or polling areas that a case proposes, for those who agree to them, decide or ratify them. */
@Controller
class TerritoryProposalController implements ProposalPage {

    private static final String PATH = "/territory/proposal";

    private final ProposedCase cases;
    private final TerritoryProposals proposals;
    private final UnitNames names;
    private final Words words;

    TerritoryProposalController(ProposedCase cases, TerritoryProposals proposals, UnitNames names, Words words) {
        this.cases = cases;
        this.proposals = proposals;
        this.names = names;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals("fix-electoral-units") || process.equals("fix-polling-areas");
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("territory.show-what-was-submitted");
    }

    @GetMapping(PATH)
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = cases.showToReaders(businessKey, this, back, model);
        CaseKey key = file.key();
        boolean ofUnits = key.process().equals("fix-electoral-units");
        List<ElectoralUnit> units = ofUnits
                ? proposals.electoralUnits(key).stream()
                        .map(unit -> names.in(key.election(), unit))
                        .toList()
                : List.of();
        List<PollingArea> areas = ofUnits ? List.of() : proposals.pollingAreas(key);
        model.addAttribute("units", units);
        model.addAttribute("areas", areas);
        model.addAttribute(
                "seats", units.stream().mapToInt(ElectoralUnit::seats).sum());
        model.addAttribute(
                "voters", areas.stream().mapToInt(PollingArea::voters).sum());
        return "territory/proposal";
    }
}
