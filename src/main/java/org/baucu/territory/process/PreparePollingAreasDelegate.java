package org.baucu.territory.process;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.TerritoryScope;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a commune's polling areas (Điều 11); where there are districts the district ratifies, else the province is told. */
@Component
class PreparePollingAreasDelegate implements JavaDelegate {

    private static final String MILESTONE = "polling-areas-fixed";

    private final TerritoryScope scope;
    private final TerritoryCases opening;

    PreparePollingAreasDelegate(TerritoryScope scope, TerritoryCases opening) {
        this.scope = scope;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        opening.open(execution, key, MILESTONE, "Xác định khu vực bỏ phiếu của " + BodyNames.within(scope.unit(key)));
        TerritoryVariables.RATIFICATION_NEEDED.set(execution, scope.hasDistricts(key));
        TerritoryVariables.PROPOSING_GROUP.set(execution, Groups.of(Groups.UBND, key.unit()));
    }
}
