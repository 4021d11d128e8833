package org.baucu.nomination.campaign.process;

import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks the plan of a campaign against Điều 63 to 66. */
@Component
class ValidateCampaignDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final CampaignWork campaigns;

    ValidateCampaignDelegate(CaseJudgement judgement, CampaignWork campaigns) {
        this.judgement = judgement;
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgement.judge(execution, campaigns.checkPlan(ListCaseOpening.key(execution)));
    }
}
