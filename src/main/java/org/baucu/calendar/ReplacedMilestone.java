package org.baucu.calendar;

import java.time.Instant;

/**
 * A milestone as it was before a change.
 *
 * @param milestone the milestone that no longer holds
 * @param changeId the change that replaced it
 * @param replacedAt when
 */
public record ReplacedMilestone(Milestone milestone, String changeId, Instant replacedAt) {}
