package org.baucu.nomination.campaign.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which the Front reports the meetings of candidates with voters. */
@Controller
@RequestMapping(CampaignWork.REPORT_PAGE)
class CampaignReportPage extends RowsPage<List<MeetingReport>> {

    private final CampaignWork work;

    CampaignReportPage(
            CampaignReportSheet sheet, WorkItems workItems, Cases cases, RowDrafts drafts, CampaignWork work) {
        super(CampaignWork.REPORT_PAGE, sheet, workItems, cases, drafts);
        this.work = work;
    }

    @Override
    protected void submit(String taskId, List<MeetingReport> said, Optional<String> lateReason) {
        work.submitReport(taskId, said, lateReason);
    }
}
