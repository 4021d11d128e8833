package org.baucu.bodies.process;

import org.baucu.bodies.BodyType;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.CaseTitles;
import org.baucu.election.ElectedBody;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of the boards of one elected body in all its electoral units (Điều 24). */
@Component
class PrepareBoardsDelegate implements JavaDelegate {

    private final CaseScopes scopes;
    private final BodiesCases opening;

    PrepareBoardsDelegate(CaseScopes scopes, BodiesCases opening) {
        this.scopes = scopes;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        ElectedBody elected = ElectedBody.of(key.sequence())
                .orElseThrow(() -> new IllegalArgumentException("no elected body in case " + key));
        Unit unit = scopes.unit(key);
        CaseVariables.ELECTED_BODY.set(execution, elected.code());
        opening.open(
                execution,
                elected == ElectedBody.NATIONAL_ASSEMBLY
                        ? "na-election-board-established"
                        : "pc-election-board-established",
                BodyType.boardOf(elected).code(),
                Groups.of(Groups.UBND, unit.code()),
                CaseTitles.establishment(key, CaseScope.Kind.BOARDS, unit));
    }
}
