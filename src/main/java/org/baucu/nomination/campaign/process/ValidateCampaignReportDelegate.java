package org.baucu.nomination.campaign.process;

import java.time.Clock;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks the report on a campaign against Điều 66. */
@Component
class ValidateCampaignReportDelegate implements JavaDelegate {

    private final CaseJudgement judgement;
    private final CampaignWork campaigns;
    private final Clock clock;

    ValidateCampaignReportDelegate(CaseJudgement judgement, CampaignWork campaigns, Clock clock) {
        this.judgement = judgement;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgement.judge(execution, campaigns.checkReport(ListCaseOpening.key(execution), clock.instant()));
    }
}
