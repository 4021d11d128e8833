package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks of the engine as work items. */
@Component
@Transactional
class EngineWorkItems implements WorkItems {

    private final TaskService tasks;
    private final IdentityService identity;
    private final TaskDeclarations declarations;
    private final Cases cases;
    private final CaseLog log;
    private final FourEyes fourEyes;
    private final TaskPassing passing;
    private final Substitutes substitutes;
    private final ApprovalCheck approvals;
    private final PersonNames names;
    private final LawRecords law;
    private final RefusedAttempts attempts;
    private final JdbcClient jdbc;
    private final Clock clock;

    EngineWorkItems(
            TaskService tasks,
            IdentityService identity,
            TaskDeclarations declarations,
            Cases cases,
            CaseLog log,
            FourEyes fourEyes,
            TaskPassing passing,
            Substitutes substitutes,
            ApprovalCheck approvals,
            PersonNames names,
            LawRecords law,
            RefusedAttempts attempts,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.declarations = declarations;
        this.cases = cases;
        this.log = log;
        this.fourEyes = fourEyes;
        this.passing = passing;
        this.substitutes = substitutes;
        this.approvals = approvals;
        this.names = names;
        this.law = law;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public WorkItem open(String taskId) {
        Task found = find(taskId);
        Task task = mayWork(passing.settle(taskId) ? find(taskId) : found);
        String user = person().getUserId();
        if (task.getAssignee() == null) {
            try {
                tasks.claim(taskId, user);
            } catch (WorkRefused refused) {
                throw new RefusedException(refused.violations());
            } catch (ProcessEngineException e) {
                if (LostRace.isIn(e)) {
                    // Done again: the task is this person's by then, or somebody else's.
                    throw e;
                }
                throw new RefusedException(WorkRule.NOT_ASSIGNEE.broken(task.getName()));
            }
        } else if (!task.getAssignee().equals(user)) {
            throw turnedAway(taskId, notMine(task, user));
        }
        return item(task, Optional.of(user));
    }

    @Override
    @Transactional(readOnly = true)
    public WorkItem view(String taskId) {
        Task task = mayWork(find(taskId));
        return item(task, Optional.ofNullable(task.getAssignee()));
    }

    /** The task, unless it approves what the person has drawn up: it is not taken, it would be lost for the one who may approve it. */
    private Task mayWork(Task task) {
        if (proposedHere(task, person().getUserId())) {
            throw turnedAway(task.getId(), WorkRule.FOUR_EYES.broken(task.getName()));
        }
        return task;
    }

    @Override
    public TaskDeclaration declaration(String taskId) {
        Task task = find(taskId);
        return declarations.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> mine(int limit) {
        Authentication person = person();
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
                .filter(task -> !proposedHere(task, person.getUserId()))
                .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .map(t -> item(t, Optional.ofNullable(t.getAssignee())))
                .sorted(WorkItem.BY_LIMIT)
                .toList();
    }

    @Override
    public void saveDraft(String taskId, String json) {
        String user = open(taskId).assignee().orElseThrow();
        jdbc.sql("DELETE FROM task_draft WHERE task_id = ?").param(taskId).update();
        jdbc.sql("INSERT INTO task_draft (task_id, user_id, content, saved_at) VALUES (?, ?, ?, ?)")
                .params(taskId, user, json, Timestamps.of(clock.instant()))
                .update();
    }

    @Override
    public Optional<String> draft(String taskId) {
        return jdbc.sql("SELECT content FROM task_draft WHERE task_id = ? AND user_id = ?")
                .params(taskId, person().getUserId())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Instant> draftedAt(String taskId) {
        return jdbc.sql("SELECT saved_at FROM task_draft WHERE task_id = ? AND user_id = ?")
                .params(taskId, person().getUserId())
                .query((row, n) -> Timestamps.get(row, "saved_at"))
                .optional();
    }

    @Override
    public void submitProposal(String taskId, Optional<String> lateReason) {
        WorkItem item = open(taskId);
        keepLateReason(item.key(), lateReason);
        log.submitted(item.key(), taskId, person().getUserId(), item.group());
        finish(taskId, Map.of());
    }

    @Override
    public List<Violation> check(String taskId, Evidence evidence, Optional<String> lateReason) {
        return approvals.check(view(taskId), declaration(taskId), evidence, lateReason);
    }

    @Override
    public String receivers(String taskId) {
        return Optional.ofNullable(tasks.getVariable(find(taskId).getId(), "receivers"))
                .map(Object::toString)
                .orElse("");
    }

    @Override
    public void approve(String taskId, Evidence evidence, Optional<String> lateReason) {
        WorkItem item = open(taskId);
        TaskDeclaration declared = declaration(taskId);
        List<Violation> broken = applyingLaw(item, () -> approvals.check(item, declared, evidence, lateReason));
        attemptRefused(taskId, broken);
        refuse(broken);
        keepLateReason(item.key(), lateReason);
        log.documented(item.key(), taskId, person().getUserId(), item.group(), evidence);
        finish(taskId, outcome(declared, TaskDeclaration.APPROVED));
    }

    @Override
    public void giveBack(String taskId, String reason) {
        WorkItem item = open(taskId);
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(WorkRule.NO_RETURN_REASON.broken("reason"));
        }
        refuse(EvidenceRules.reason("reason", "Lý do trả lại", reason.strip()));
        log.returned(item.key(), taskId, person().getUserId(), item.group(), reason.strip());
        finish(taskId, outcome(declaration(taskId), TaskDeclaration.RETURNED));
    }

    @Override
    public void complete(String taskId, Map<String, Object> fields) {
        open(taskId);
        finish(taskId, fields);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> assigned(CaseKey key) {
        String user = person().getUserId();
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .taskAssignee(user)
                .initializeFormKeys()
                .list()
                .stream()
                .map(task -> item(task, Optional.of(user)))
                .sorted(WorkItem.BY_LIMIT)
                .toList();
    }

    @Override
    public void release(String taskId) {
        open(taskId);
        tasks.claim(taskId, null);
    }

    /** Whether the task approves what this person has drawn up. */
    private boolean proposedHere(Task task, String user) {
        return fourEyes.bar(
                task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), user);
    }

    /** Who is away is told that a substitute has the task. */
    private Violation notMine(Task task, String user) {
        return substitutes
                .behind(task.getId(), task.getAssignee())
                .filter(s -> s.person().equals(user))
                .map(s -> SubstitutionRule.AWAY.broken("", VietnamTime.format(s.lastDay())))
                .orElseGet(() -> WorkRule.TAKEN.broken("", names.of(task.getAssignee())));
    }

    private void keepLateReason(CaseKey key, Optional<String> lateReason) {
        lateReason.map(String::strip).filter(r -> !r.isEmpty()).ifPresent(reason -> {
            refuse(EvidenceRules.reason("lateReason", "Lý do chậm", reason));
            log.lateReason(key, reason);
        });
    }

    private <T> T applyingLaw(WorkItem item, Supplier<T> step) {
        try {
            return law.during(
                    item.key(), item.definitionKey(), find(item.taskId()).getProcessDefinitionId(), step::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception checked) {
            throw new IllegalStateException("a supplier throws no checked exception", checked);
        }
    }

    private RefusedException turnedAway(String taskId, Violation why) {
        attempts.refused(taskId, List.of(why));
        return new RefusedException(why);
    }

    private void attemptRefused(String taskId, List<Violation> broken) {
        if (!broken.isEmpty()) {
            attempts.refused(taskId, broken);
        }
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
    }

    private void finish(String taskId, Map<String, Object> inputs) {
        try {
            tasks.complete(taskId, inputs);
        } catch (ProcessEngineException thrown) {
            // a refusal by who listens to the task comes wrapped
            throw WorkRefused.in(thrown)
                    .map(refused -> (RuntimeException) new RefusedException(refused.violations()))
                    .orElse(thrown);
        }
    }

    private static Map<String, Object> outcome(TaskDeclaration declared, String value) {
        return declared.outcome()
                .<Map<String, Object>>map(name -> Map.of(name, value))
                .orElse(Map.of());
    }

    private Task find(String taskId) {
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

    private Authentication person() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(a -> a.getUserId() != null)
                .orElseThrow(() -> new RefusedException(WorkRule.NOT_SIGNED_IN.broken("")));
    }

    private WorkItem item(Task task, Optional<String> assignee) {
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
        return jdbc
                .sql(
                        "SELECT GROUP_ID_ FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ = ? AND TYPE_ = ? AND GROUP_ID_ IS NOT NULL ORDER BY GROUP_ID_")
                .params(taskId, IdentityLinkType.CANDIDATE)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElse("");
    }
}
