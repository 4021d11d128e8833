package org.baucu.nomination.conference.process;

import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.ConferenceEffects;
import org.baucu.nomination.conference.ConferenceHeld;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the verdicts of a conference take effect in the register, closes the case and tells the other parts. */
@Component
class RecordConferenceDelegate implements JavaDelegate {

    private final CouncilCases councilCases;
    private final ConferenceEffects effects;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordConferenceDelegate(
            CouncilCases councilCases, ConferenceEffects effects, Cases cases, ApplicationEventPublisher events) {
        this.councilCases = councilCases;
        this.effects = effects;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase of = councilCases.of(execution.getProcessBusinessKey());
        effects.take(of);
        cases.close(of.key());
        events.publishEvent(new ConferenceHeld(
                of.council().election(), of.council().body(), of.council().unitCode(), of.number(), of.key()));
    }
}
