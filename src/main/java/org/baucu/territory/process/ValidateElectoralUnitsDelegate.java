package org.baucu.territory.process;

import java.util.List;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.TerritoryScope;
import org.baucu.territory.domain.ElectoralUnitRules;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks proposed electoral units against Điều 10. */
@Component
class ValidateElectoralUnitsDelegate implements JavaDelegate {

    private final TerritoryScope scope;
    private final TerritoryProposals proposals;
    private final CaseJudgement judgement;

    ValidateElectoralUnitsDelegate(TerritoryScope scope, TerritoryProposals proposals, CaseJudgement judgement) {
        this.scope = scope;
        this.proposals = proposals;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<Violation> violations =
                ElectoralUnitRules.validate(scope.electoralUnitCase(key), proposals.electoralUnits(key));
        judgement.judge(execution, violations);
    }
}
