package org.baucu.platform.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.baucu.platform.RefusedException;

/**
 * A task as its owner sees it.
 *
 * @param group the body it is offered to, in whose capacity it is done
 * @param formKey path of its own page, empty for a Camunda Form
 * @param returnReason why the case came back, empty if it did not
 */
public record WorkItem(
        String taskId,
        String nameVi,
        String definitionKey,
        CaseKey key,
        String caseTitleVi,
        String group,
        Optional<String> assignee,
        Optional<Instant> legalLimit,
        Optional<Instant> workingLimit,
        boolean overdue,
        String formKey,
        String returnReason) {

    /** By legal limit, what has none last; those of one limit by their case. */
    public static final Comparator<WorkItem> BY_LIMIT = Comparator.comparing(
                    (WorkItem item) -> item.legalLimit().orElse(Instant.MAX))
            .thenComparing(WorkItem::key)
            .thenComparing(WorkItem::definitionKey)
            .thenComparing(WorkItem::group)
            .thenComparing(WorkItem::taskId);

    /**
     * This task, for a page on which it is done.
     *
     * @param page path of the page
     * @throws RefusedException if it is done on another
     */
    public WorkItem doneOn(String page) {
        if (!formKey.equals(page)) {
            throw new RefusedException(WorkRule.OTHER_PAGE.broken(""));
        }
        return this;
    }
}
