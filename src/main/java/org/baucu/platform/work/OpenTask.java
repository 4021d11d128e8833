package org.baucu.platform.work;

import java.time.Instant;
import java.util.Optional;

/**
 * An open task as who coordinates sees it.
 *
 * @param definitionKey its key in the diagram
 * @param body the group it is offered to
 * @param assignee who has it, empty if nobody has taken it
 * @param openedAt since when it waits
 */
public record OpenTask(
        String id,
        String nameVi,
        CaseKey key,
        String processInstanceId,
        String processDefinitionId,
        String definitionKey,
        Step step,
        String body,
        Optional<String> assignee,
        Instant openedAt) {}
