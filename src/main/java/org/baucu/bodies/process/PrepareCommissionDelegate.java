package org.baucu.bodies.process;

import org.baucu.bodies.BodyType;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.CaseTitles;
import org.baucu.election.Level;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a commission (Điều 22). */
@Component
class PrepareCommissionDelegate implements JavaDelegate {

    private final CaseScopes scopes;
    private final BodiesCases opening;

    PrepareCommissionDelegate(CaseScopes scopes, BodiesCases opening) {
        this.scopes = scopes;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Unit unit = scopes.unit(key);
        opening.open(
                execution,
                milestone(unit.level()),
                BodyType.commissionOf(unit.level()).code(),
                Groups.of(Groups.UBND, unit.code()),
                CaseTitles.establishment(key, CaseScope.Kind.COMMISSION, unit));
    }

    private static String milestone(Level level) {
        return switch (level) {
            case PROVINCE -> "provincial-commission-established";
            case DISTRICT -> "district-commission-established";
            case COMMUNE -> "commune-commission-established";
        };
    }
}
