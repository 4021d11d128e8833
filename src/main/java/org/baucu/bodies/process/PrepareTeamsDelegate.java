package org.baucu.bodies.process;

import org.baucu.bodies.BodyType;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.CaseTitles;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a commune's polling teams, or of the team of an armed unit's own area, which its commander decides (Điều 25). */
@Component
class PrepareTeamsDelegate implements JavaDelegate {

    private final CaseScopes scopes;
    private final BodiesCases opening;

    PrepareTeamsDelegate(CaseScopes scopes, BodiesCases opening) {
        this.scopes = scopes;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        boolean armed = !key.sequence().isEmpty();
        opening.open(
                execution,
                "polling-teams-established",
                (armed ? BodyType.TEAM_ARMED : BodyType.TEAM).code(),
                Groups.of(armed ? Groups.QS : Groups.UBND, key.unit()),
                CaseTitles.establishment(
                        key, armed ? CaseScope.Kind.ARMED_TEAM : CaseScope.Kind.TEAMS, scopes.unit(key)));
    }
}
