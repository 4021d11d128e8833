package org.baucu.territory.process;

import org.baucu.election.ElectedBody;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.TerritoryScope;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a body's electoral units (Điều 10); for the National Assembly the province proposes and the national council decides. */
@Component
class PrepareElectoralUnitsDelegate implements JavaDelegate {

    private static final String OF_NATIONAL_ASSEMBLY = "na-units-announced";
    private static final String OF_COUNCIL = "pc-units-announced";

    private final TerritoryScope scope;
    private final TerritoryCases opening;

    PrepareElectoralUnitsDelegate(TerritoryScope scope, TerritoryCases opening) {
        this.scope = scope;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        boolean national = scope.body(key) == ElectedBody.NATIONAL_ASSEMBLY;
        String unit = BodyNames.within(scope.unit(key));
        opening.open(
                execution,
                key,
                national ? OF_NATIONAL_ASSEMBLY : OF_COUNCIL,
                national
                        ? "Đề nghị đơn vị bầu cử đại biểu Quốc hội tại " + unit
                        : "Ấn định đơn vị bầu cử đại biểu Hội đồng nhân dân " + unit);
        CaseVariables.NATIONAL_ASSEMBLY.set(execution, national);
        TerritoryVariables.PROPOSING_GROUP.set(execution, Groups.of(national ? Groups.UBBC : Groups.UBND, key.unit()));
    }
}
