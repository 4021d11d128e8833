package org.baucu.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CompletionGuard;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the guard into the engine. Takes the clock too, so that simulated time is restored before the engine starts. */
@Component
class WorkEnginePlugin extends AbstractProcessEnginePlugin {

    private final CompletionGuard guard;

    WorkEnginePlugin(CompletionGuard guard, EngineClock restoredBeforeTheEngine) {
        this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        GuardedTaskService tasks = new GuardedTaskService(guard);
        configuration.setTaskService(tasks);
        configuration.setFormService(new GuardedFormService(tasks, guard));
        List<BpmnParseListener> listeners =
                new ArrayList<>(Optional.ofNullable(configuration.getCustomPostBPMNParseListeners())
                        .orElse(List.of()));
        listeners.add(new GuardParseListener(guard));
        configuration.setCustomPostBPMNParseListeners(listeners);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setHistoryRemovalTimeStrategy("start");
    }
}
