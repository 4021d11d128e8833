package org.baucu.nomination.campaign.process;

import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.process.ListCaseOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of the campaign of a council's candidates (Điều 62, 66). */
@Component
class PrepareCampaignDelegate implements JavaDelegate {

    private final ListCaseOpening opening;
    private final CouncilCases councils;
    private final CouncilLists lists;

    PrepareCampaignDelegate(ListCaseOpening opening, CouncilCases councils, CouncilLists lists) {
        this.opening = opening;
        this.councils = councils;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.open(
                execution,
                "Hội nghị tiếp xúc cử tri của người ứng cử "
                        + lists.name(councils.of(ListCaseOpening.key(execution)).council()),
                "campaign-ends");
    }
}
