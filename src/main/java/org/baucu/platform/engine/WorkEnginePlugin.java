package org.baucu.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CompletionGuard;
import org.baucu.platform.work.LawRecords;
import org.baucu.platform.work.SubstituteListener;
import org.baucu.platform.work.TaskEvents;
import org.baucu.platform.work.TaskPassing;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guard into the engine. Takes the clock too, so that simulated time is restored before the engine starts. */
@Component
class WorkEnginePlugin extends AbstractProcessEnginePlugin {

    private final CompletionGuard guard;
    private final TaskEvents events;
    private final SubstituteListener substitutes;
    private final TaskPassing passing;
    private final LawRecords law;

    WorkEnginePlugin(
            CompletionGuard guard,
            TaskEvents events,
            SubstituteListener substitutes,
            TaskPassing passing,
            LawRecords law,
            EngineClock restoredBeforeTheEngine) {
        this.guard = guard;
        this.events = events;
        this.substitutes = substitutes;
        this.passing = passing;
        this.law = law;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        GuardedTaskService tasks = new GuardedTaskService(guard, passing);
        configuration.setTaskService(tasks);
        configuration.setFormService(new GuardedFormService(tasks, guard));
        List<BpmnParseListener> listeners =
                new ArrayList<>(Optional.ofNullable(configuration.getCustomPostBPMNParseListeners())
                        .orElse(List.of()));
        listeners.add(new GuardParseListener(guard, substitutes, events));
        configuration.setCustomPostBPMNParseListeners(listeners);
        configuration.setDelegateInterceptor(new LawDelegateInterceptor(law));
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setHistoryRemovalTimeStrategy("start");
    }
}
