package org.baucu.rehearsal;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskEvent;

/**
 * An open task of a case.
 *
 * @param step what kind of step it is
 * @param group the body it is offered to
 */
record OpenWork(
        String taskId,
        CaseKey key,
        String processInstanceId,
        String processDefinitionId,
        String definitionKey,
        Step step,
        String group) {

    static OpenWork of(TaskEvent event) {
        return new OpenWork(
                event.taskId(),
                event.key(),
                event.processInstanceId(),
                event.processDefinitionId(),
                event.definitionKey(),
                event.step(),
                event.groups().stream().sorted().findFirst().orElse(""));
    }
}
