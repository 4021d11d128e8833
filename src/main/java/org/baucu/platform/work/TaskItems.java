package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tasks of the engine as work items: one, those of a person, those of a case. */
@Component
class TaskItems {

    private final TaskService tasks;
    private final Cases cases;
    private final CaseLog log;
    private final FourEyes fourEyes;
    private final RefusedAttempts attempts;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskItems(
            TaskService tasks,
            Cases cases,
            CaseLog log,
            FourEyes fourEyes,
            RefusedAttempts attempts,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.log = log;
        this.fourEyes = fourEyes;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The task of an id; a call for one that is gone is kept as a refused attempt.
     *
     * @throws RefusedException if there is none
     */
    Task find(String taskId) {
        Task task = taskId == null
                ? null
                : tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            Violation gone = WorkRule.TASK_GONE.broken("");
            attempts.unseen(taskId, gone);
            throw new RefusedException(gone);
        }
        return task;
    }

    /** Open tasks that are assigned to a person or offered to its bodies, by legal limit; approvals of what it has drawn up are not among them. */
    List<WorkItem> of(Authentication person, int limit) {
        List<Task> found = new ArrayList<>(tasks.createTaskQuery()
                .taskAssignee(person.getUserId())
                .initializeFormKeys()
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(0, limit));
        if (person.getGroupIds() != null && !person.getGroupIds().isEmpty()) {
            found.addAll(tasks.createTaskQuery()
                    .taskUnassigned()
                    .taskCandidateGroupIn(person.getGroupIds())
                    .initializeFormKeys()
                    .orderByDueDate()
                    .asc()
                    .orderByTaskId()
                    .asc()
                    .listPage(0, limit));
        }
        return found.stream()
                .filter(task -> !proposedBy(task, person.getUserId()))
                .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .map(t -> of(t, Optional.ofNullable(t.getAssignee())))
                .sorted(WorkItem.BY_LIMIT)
                .toList();
    }

    /** Open tasks of a case that are assigned to a person. */
    List<WorkItem> assigned(CaseKey key, String user) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .taskAssignee(user)
                .initializeFormKeys()
                .list()
                .stream()
                .map(task -> of(task, Optional.of(user)))
                .sorted(WorkItem.BY_LIMIT)
                .toList();
    }

    /** Whether a task is offered to a body that a person acts for, or is the person's own. */
    boolean concerns(Task task, Authentication person) {
        return person.getUserId().equals(task.getAssignee())
                || person.getGroupIds() != null
                        && bodies(task.getId()).stream().anyMatch(person.getGroupIds()::contains);
    }

    /** Whether the task approves what a person has drawn up. */
    boolean proposedBy(Task task, String user) {
        return fourEyes.bar(
                task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), user);
    }

    /**
     * A task as a work item.
     *
     * @param assignee who has it, empty for nobody
     * @throws IllegalStateException if it belongs to no case
     */
    WorkItem of(Task task, Optional<String> assignee) {
        CaseFile file = cases.ofInstance(task.getProcessInstanceId())
                .orElseThrow(() -> new IllegalStateException("task " + task.getId() + " belongs to no case"));
        Instant now = clock.instant();
        Optional<Instant> limit = limit(task, file);
        return new WorkItem(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                file.key(),
                file.titleVi(),
                body(task.getId()),
                assignee,
                limit,
                file.workingLimit()
                        .filter(planned -> limit.filter(planned::isAfter).isEmpty()),
                limit.filter(now::isAfter).isPresent(),
                Optional.ofNullable(task.getFormKey()).orElse(""),
                String.join(" · ", log.returnReasons(file.key())));
    }

    /** The law's limit of the case, or that of the step itself where it comes earlier. */
    private static Optional<Instant> limit(Task task, CaseFile file) {
        Optional<Instant> own = Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
        return file.legalLimit().map(all -> own.filter(all::isAfter).orElse(all));
    }

    /** The body that a task is offered to; whoever may see the task may see that. */
    private String body(String taskId) {
        return bodies(taskId).stream().findFirst().orElse("");
    }

    private List<String> bodies(String taskId) {
        return jdbc.sql(
                        "SELECT GROUP_ID_ FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ = ? AND TYPE_ = ? AND GROUP_ID_ IS NOT NULL ORDER BY GROUP_ID_")
                .params(taskId, IdentityLinkType.CANDIDATE)
                .query(String.class)
                .list();
    }
}
