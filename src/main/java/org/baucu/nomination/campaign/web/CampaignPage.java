package org.baucu.nomination.campaign.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.campaign.domain.CampaignTerms;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which the Front plans the meetings of candidates with voters. */
@Controller
@RequestMapping(CampaignWork.PAGE)
class CampaignPage extends RowsPage<CampaignSheet.Said> {

    private final CampaignWork work;

    CampaignPage(CampaignSheet sheet, WorkItems workItems, Cases cases, RowDrafts drafts, CampaignWork work) {
        super(CampaignWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
    }

    @Override
    protected void about(WorkItem item, Model model) {
        CampaignTerms terms = work.terms(item.key());
        model.addAttribute("aboutView", "nomination/campaign-about");
        model.addAttribute("from", terms.published().orElse(null));
        model.addAttribute(
                "until",
                terms.forms().stream()
                        .map(CampaignTerms.Form::endsHoursBefore)
                        .max(Comparator.naturalOrder())
                        .map(hours -> terms.voting().minus(Duration.ofHours(hours)))
                        .orElse(terms.voting()));
        model.addAttribute("forms", terms.forms());
        model.addAttribute("lists", terms.lists());
    }

    @Override
    protected void submit(String taskId, CampaignSheet.Said said, Optional<String> lateReason) {
        work.submitPlan(taskId, said.meetings(), said.instructedAt(), lateReason);
    }
}
