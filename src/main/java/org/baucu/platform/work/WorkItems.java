package org.baucu.platform.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.Violation;

/**
 * A person's tasks, through the same guard as Tasklist and REST. The person is the engine's current authentication, which the login sets for
 * every request.
 */
public interface WorkItems {

    /**
     * The task, for the one who changes something of it; claims it if nobody has. A page that only shows it asks {@link #view}.
     *
     * @throws org.baucu.platform.RefusedException if the task is another body's or another person's, or is gone, or approves what this
     *     person has drawn up
     */
    WorkItem open(String taskId);

    /**
     * The task to be looked at: nobody takes it by looking. Who has it already is in it.
     *
     * @throws org.baucu.platform.RefusedException if the task is another body's or is gone, or approves what this person has drawn up
     */
    WorkItem view(String taskId);

    /** What the diagram declares of the task. */
    TaskDeclaration declaration(String taskId);

    /**
     * Open tasks of the current person: assigned to it or offered to its bodies, as {@link WorkItem#BY_LIMIT}; at most {@code limit}. Approvals of what the
     * person has drawn up are not among them.
     */
    List<WorkItem> mine(int limit);

    /** Open tasks of a case that are assigned to the current person. */
    List<WorkItem> assigned(CaseKey key);

    /** Gives a claimed task back to its body, so that a colleague may do it. */
    void release(String taskId);

    void saveDraft(String taskId, String json);

    Optional<String> draft(String taskId);

    /** When the current person's draft of a task was saved; empty without one. */
    Optional<Instant> draftedAt(String taskId);

    /**
     * Submits a proposal: counts a version, remembers the submitter (who then may not approve this case), and completes the task. What the
     * proposal contains must have been stored before, in the same transaction.
     *
     * @param lateReason needed once the legal limit has passed
     */
    void submitProposal(String taskId, Optional<String> lateReason);

    /**
     * Everything that would be refused if the task were approved with this evidence now; empty when nothing would.
     *
     * @param lateReason needed once the legal limit has passed
     */
    List<Violation> check(String taskId, Evidence evidence, Optional<String> lateReason);

    /** The bodies that a document is sent to, as the law names them; empty where a task sends nothing. */
    String receivers(String taskId);

    /** Agrees, decides, ratifies or records: stores the evidence and completes the task with outcome {@code approved}. */
    void approve(String taskId, Evidence evidence, Optional<String> lateReason);

    /** Returns the case to who drew it up, with a reason (outcome {@code returned}). */
    void giveBack(String taskId, String reason);

    /** Completes a task that has a Camunda Form with the values of its fields. */
    void complete(String taskId, java.util.Map<String, Object> fields);
}
