package org.baucu.nomination.campaign.process;

import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks the plan of a campaign against Điều 63 to 66. */
@Component
class ValidateCampaignDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final CampaignWork campaigns;

    ValidateCampaignDelegate(ListCaseOpening opening, CampaignWork campaigns) {
        this.opening = opening;
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.judge(execution, campaigns.checkPlan(ListCaseOpening.key(execution)));
    }
}
