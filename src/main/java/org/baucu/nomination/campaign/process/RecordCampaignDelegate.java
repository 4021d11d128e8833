package org.baucu.nomination.campaign.process;

import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.campaign.CampaignReported;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes the case of a campaign once the report is sent. */
@Component
class RecordCampaignDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final CampaignStore store;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordCampaignDelegate(CouncilCases councils, CampaignStore store, Cases cases, ApplicationEventPublisher events) {
        this.councils = councils;
        this.store = store;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = ListCaseOpening.key(execution);
        Council council = councils.of(key).council();
        cases.close(key);
        events.publishEvent(new CampaignReported(
                council.election(),
                council.body().code(),
                council.unitCode(),
                (int) store.reports(key).stream().filter(MeetingReport::held).count(),
                key.toString()));
    }
}
