package org.baucu.bodies.process;

import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.CaseTitles;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a case that changes members; it has no limit of its own unless a candidate has to leave a body, and whoever decided the establishment decides it (Điều 27). */
@Component
class PrepareMemberChangeDelegate implements JavaDelegate {

    private final CaseScopes scopes;
    private final MemberChanges changes;
    private final BodiesCases opening;

    PrepareMemberChangeDelegate(CaseScopes scopes, MemberChanges changes, BodiesCases opening) {
        this.scopes = scopes;
        this.changes = changes;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        String decidingGroup = changes.decidingGroup(key).orElse(Groups.of(Groups.UBND, key.unit()));
        opening.open(execution, changes.milestone(key), "", decidingGroup, CaseTitles.change(key, scopes.unit(key)));
    }
}
