package org.baucu.progress.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/**
 * A user task as the read model keeps it.
 *
 * @param groups the bodies it is offered to, by group id
 * @param assignee who has it now; once completed, who did it
 * @param assignedAt when the assignee took it or was given it
 * @param deletedAt when it went without having been done
 */
public record BoardTask(
        String taskId,
        CaseKey key,
        String processInstanceId,
        String processDefinitionId,
        String definitionKey,
        String nameVi,
        String step,
        List<String> groups,
        Optional<String> assignee,
        Instant openedAt,
        Optional<Instant> assignedAt,
        Optional<Instant> completedAt,
        Optional<Instant> deletedAt) {

    public BoardTask {
        groups = List.copyOf(groups);
    }

    /** Whether it waits to be done. */
    public boolean open() {
        return completedAt.isEmpty() && deletedAt.isEmpty();
    }
}
