package org.baucu.platform.engine;

import java.util.Map;
import org.baucu.platform.Ordered;
import org.baucu.platform.work.CompletionGuard;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service behind the same guard as the task service. */
class GuardedFormService extends FormServiceImpl {

    private final TaskServiceImpl tasks;
    private final CompletionGuard guard;

    GuardedFormService(TaskServiceImpl tasks, CompletionGuard guard) {
        this.tasks = tasks;
        this.guard = guard;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        GuardedTaskService.guarded(tasks, guard, taskId, properties, () -> {
            super.submitTaskForm(taskId, properties);
            return null;
        });
    }

    @Override
    @Deprecated
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, Ordered.copy(properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        return GuardedTaskService.guarded(
                tasks,
                guard,
                taskId,
                properties,
                () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserialize));
    }
}
