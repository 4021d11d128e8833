package org.baucu.bodies.process;

import java.time.Clock;
import java.util.List;
import org.baucu.bodies.BoardsEstablished;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.CommissionEstablished;
import org.baucu.bodies.PollingTeamsEstablished;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the decided proposal the established bodies, says so, and closes the case. */
@Component
class RecordEstablishedDelegate implements JavaDelegate {

    private final Bodies bodies;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordEstablishedDelegate(Bodies bodies, Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.bodies = bodies;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        bodies.establish(key);
        events.publishEvent(event(key, bodies.proposal(key)));
        cases.close(key);
    }

    private Object event(CaseKey key, List<ProposedBody> established) {
        BodyType type = established.get(0).type();
        int members = established.stream().mapToInt(b -> b.members().size()).sum();
        if (type.isCommission()) {
            return new CommissionEstablished(
                    key.election(), key.toString(), type, key.unit(), members, clock.instant());
        }
        return type.isBoard()
                ? new BoardsEstablished(
                        key.election(), key.toString(), type, key.unit(), established.size(), members, clock.instant())
                : new PollingTeamsEstablished(
                        key.election(), key.toString(), key.unit(), established.size(), members, clock.instant());
    }
}
