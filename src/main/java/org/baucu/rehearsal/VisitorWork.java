package org.baucu.rehearsal;

import java.util.List;
import java.util.Optional;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChangeWork;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.process.MemberChangeStarter;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.rehearsal.proposal.ScriptContent;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Leaves work in the visitor's commune: a member of its commission is replaced, which its chairman has to decide, and another change is to be drawn up. */
@Component
class VisitorWork {

    private static final String PROCESS = "change-body-member";
    private static final String FIRST = "1";

    private final Cases cases;
    private final Bodies bodies;
    private final MemberChangeStarter starter;
    private final MemberChangeWork changes;
    private final ScriptContent content;
    private final OfficialDirectory directory;
    private final IdentityService identity;
    private final TaskService tasks;

    VisitorWork(
            Cases cases,
            Bodies bodies,
            MemberChangeStarter starter,
            MemberChangeWork changes,
            ScriptContent content,
            OfficialDirectory directory,
            IdentityService identity,
            TaskService tasks) {
        this.cases = cases;
        this.bodies = bodies;
        this.starter = starter;
        this.changes = changes;
        this.content = content;
        this.directory = directory;
        this.identity = identity;
        this.tasks = tasks;
    }

    /** Opens two cases once the commission stands: one for the chairman to decide, one for the clerk to draw up. Later calls change nothing. */
    void prepare(Script script) {
        script.visitorCommune()
                .filter(commune -> cases.find(new CaseKey(script.province().id(), PROCESS, commune, FIRST))
                        .isEmpty())
                .ifPresent(commune -> bodies.established(script.province().id(), commune).stream()
                        .filter(b -> b.type().isCommission())
                        .findFirst()
                        .ifPresent(commission -> open(script, commune, commission)));
    }

    private void open(Script script, String commune, ProposedBody commission) {
        String group = Groups.of(Groups.UBND, commune);
        String clerk = directory.clerk(group);
        identity.setAuthentication(clerk, List.of(group));
        try {
            CaseKey key = starter.start(script.province().id(), commune, false);
            Member leaving = commission.members().get(commission.members().size() - 1);
            Member joining = content.substitute(commission, script, leaving);
            String task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(key.toString())
                    .singleResult()
                    .getId();
            changes.submit(
                    task,
                    List.of(new MemberChange(
                            commission.type(),
                            commune,
                            commission.number(),
                            MemberChange.Action.REPLACE,
                            Optional.of(leaving.fullName()),
                            Optional.of(leaving.birthDate()),
                            Optional.of(joining),
                            "Chuyển công tác.")),
                    Optional.empty());
            starter.start(script.province().id(), commune, false);
        } finally {
            identity.clearAuthentication();
        }
    }
}
