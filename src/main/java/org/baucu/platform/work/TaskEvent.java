package org.baucu.platform.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Something happened to a task of a case, published within the engine's transaction.
 *
 * @param change what happened
 * @param step what kind of step the task is
 * @param groups the bodies it is offered to
 * @param assignee who has it now
 * @param at when, by the product's clock
 */
public record TaskEvent(
        Change change,
        String taskId,
        CaseKey key,
        String processInstanceId,
        String processDefinitionId,
        String definitionKey,
        String nameVi,
        Step step,
        Set<String> groups,
        Optional<String> assignee,
        Instant at) {

    /** What happened to the task. */
    public enum Change {
        /** It exists and waits. */
        OPENED,
        /** Somebody has taken it, gave it back or was given it. */
        ASSIGNED,
        /** It was done. */
        COMPLETED,
        /** It is gone without having been done. */
        DELETED
    }
}
