package org.baucu.nomination.list.process;

import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.TaskEvent;
import org.camunda.bpm.engine.RuntimeService;

/** Tells the completion of a deciding task by which a case is approved. */
final class ApprovedDecision {

    private static final String OUTCOME = "decisionOutcome";

    private ApprovedDecision() {}

    /** @param process id of the process whose decision is meant */
    static boolean is(TaskEvent event, String process, RuntimeService runtime) {
        return event.change() == TaskEvent.Change.COMPLETED
                && event.key().process().equals(process)
                && event.step().decides()
                && TaskDeclaration.APPROVED.equals(runtime.getVariable(event.processInstanceId(), OUTCOME));
    }
}
