package org.baucu.territory.process;

import java.util.List;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.TerritoryLaw;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.TerritoryScope;
import org.baucu.territory.domain.PollingAreaRules;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks proposed polling areas against Điều 11. */
@Component
class ValidatePollingAreasDelegate implements JavaDelegate {

    private final TerritoryScope scope;
    private final TerritoryLaw law;
    private final TerritoryProposals proposals;
    private final CaseJudgement judgement;

    ValidatePollingAreasDelegate(
            TerritoryScope scope, TerritoryLaw law, TerritoryProposals proposals, CaseJudgement judgement) {
        this.scope = scope;
        this.law = law;
        this.proposals = proposals;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> violations = PollingAreaRules.validate(
                key.unit(), law.areaSizes(scope.election(key).ruleSet()), proposals.pollingAreas(key));
        judgement.judge(execution, violations);
    }
}
