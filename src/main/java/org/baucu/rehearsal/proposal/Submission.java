package org.baucu.rehearsal.proposal;

import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.Script;

/**
 * What is to be submitted.
 *
 * @param taskId the task it is for
 * @param task key of the task in its diagram; some processes have more than one proposal
 * @param key the case
 * @param mistake whether the official gets something wrong
 * @param lateReason given once the legal limit has passed
 * @param script what is played
 */
public record Submission(
        String taskId, String task, CaseKey key, boolean mistake, Optional<String> lateReason, Script script) {}
