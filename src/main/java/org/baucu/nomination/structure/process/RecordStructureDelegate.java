package org.baucu.nomination.structure.process;

import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.StructureFixed;
import org.baucu.nomination.structure.Structures;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the structure take effect and closes the case. */
@Component
class RecordStructureDelegate implements JavaDelegate {

    private final CouncilCases councilCases;
    private final Structures structures;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordStructureDelegate(
            CouncilCases councilCases, Structures structures, Cases cases, ApplicationEventPublisher events) {
        this.councilCases = councilCases;
        this.structures = structures;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase of = councilCases.of(execution.getProcessBusinessKey());
        structures.record(of.key());
        cases.close(of.key());
        events.publishEvent(new StructureFixed(
                of.council().election(), of.council().body(), of.council().unitCode(), of.number(), of.key()));
    }
}
