package org.baucu.nomination.campaign.process;

import java.time.Clock;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks the report on a campaign against Điều 66. */
@Component
class ValidateCampaignReportDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final CampaignWork campaigns;
    private final Clock clock;

    ValidateCampaignReportDelegate(ListCaseOpening opening, CampaignWork campaigns, Clock clock) {
        this.opening = opening;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.judge(execution, campaigns.checkReport(ListCaseOpening.key(execution), clock.instant()));
    }
}
