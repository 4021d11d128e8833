package org.baucu.platform.work;

/**
 * A task in a list, for whoever may see it.
 *
 * @param item the task with its case
 * @param own whether the person has drawn up what the task approves, and so must leave it to somebody else
 */
public record TaskCard(WorkItem item, boolean own) {}
