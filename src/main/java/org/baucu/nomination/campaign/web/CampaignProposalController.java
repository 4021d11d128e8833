package org.baucu.nomination.campaign.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a campaign, and what was reported on it, for who approves it. */
@Controller
class CampaignProposalController implements ProposalPage {

    private static final String PATH = "/campaign/proposal";
    private static final String PROCESS = "campaign";

    private final ProposedCase proposedCase;
    private final CampaignStore store;
    private final CampaignWork work;
    private final Words words;

    CampaignProposalController(ProposedCase proposedCase, CampaignStore store, CampaignWork work, Words words) {
        this.proposedCase = proposedCase;
        this.store = store;
        this.work = work;
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
        return words.of("campaign.proposal.show");
    }

    @GetMapping(PATH)
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = proposedCase.showToReaders(businessKey, this, back, model);
        CaseKey key = file.key();
        Map<String, String> forms = new LinkedHashMap<>();
        work.forms(key).forEach(form -> forms.put(form.code(), form.nameVi()));
        model.addAttribute("meetings", store.meetings(key));
        model.addAttribute("reports", store.reports(key));
        model.addAttribute("forms", forms);
        model.addAttribute("lists", work.terms(key).lists());
        model.addAttribute(
                "instructed", store.instructedAt(key).map(VietnamTime::format).orElse(""));
        return "nomination/campaign-proposal";
    }
}
