package org.baucu.bodies.process;

import java.time.Clock;
import java.util.List;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyMembersChanged;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.domain.ChangeRules;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Applies the decided changes to the bodies as they stand now, says so, and closes the case. */
@Component
class RecordMemberChangeDelegate implements JavaDelegate {

    private final Bodies bodies;
    private final MemberChanges changes;
    private final ProposalCheck check;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordMemberChangeDelegate(
            Bodies bodies,
            MemberChanges changes,
            ProposalCheck check,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bodies = bodies;
        this.changes = changes;
        this.check = check;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        List<MemberChange> decided = changes.proposal(key);
        // Another case may have changed the same body since this one was checked: apply to what stands, and never
        // record an unlawful body.
        List<Violation> broken = check.change(key, decided);
        if (!broken.isEmpty()) {
            String codes = String.join(
                    ", ", broken.stream().map(Violation::code).distinct().toList());
            throw new IllegalStateException("changes of case " + key + " no longer lead to lawful bodies: " + codes);
        }
        ChangeRules.Result result = check.apply(key, decided);
        bodies.propose(key, result.bodies());
        bodies.establish(key);
        changes.recorded(key);
        events.publishEvent(new BodyMembersChanged(
                key.election(), key.toString(), key.unit(), result.bodies().size(), decided.size(), clock.instant()));
        cases.close(key);
    }
}
