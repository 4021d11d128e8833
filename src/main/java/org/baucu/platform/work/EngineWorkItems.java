package org.baucu.platform.work;

import java.time.Instant;
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
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does tasks of the engine: who may take one, what it writes down, how it is completed. */
@Component
@Transactional
class EngineWorkItems implements WorkItems {

    private final TaskService tasks;
    private final TaskItems items;
    private final TaskDrafts drafts;
    private final IdentityService identity;
    private final TaskDeclarations declarations;
    private final CaseLog log;
    private final TaskPassing passing;
    private final Substitutes substitutes;
    private final ApprovalCheck approvals;
    private final PersonNames names;
    private final LawRecords law;
    private final RefusedAttempts attempts;

    EngineWorkItems(
            TaskService tasks,
            TaskItems items,
            TaskDrafts drafts,
            IdentityService identity,
            TaskDeclarations declarations,
            CaseLog log,
            TaskPassing passing,
            Substitutes substitutes,
            ApprovalCheck approvals,
            PersonNames names,
            LawRecords law,
            RefusedAttempts attempts) {
        this.tasks = tasks;
        this.items = items;
        this.drafts = drafts;
        this.identity = identity;
        this.declarations = declarations;
        this.log = log;
        this.passing = passing;
        this.substitutes = substitutes;
        this.approvals = approvals;
        this.names = names;
        this.law = law;
        this.attempts = attempts;
    }

    @Override
    public WorkItem open(String taskId) {
        Task found = items.find(taskId);
        Task task = mayWork(passing.settle(taskId) ? items.find(taskId) : found);
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
            throw turnedAway(taskId, List.of(notMine(task, user)));
        }
        return items.of(task, Optional.of(user));
    }

    @Override
    @Transactional(readOnly = true)
    public WorkItem view(String taskId) {
        Task task = mayWork(items.find(taskId));
        return items.of(task, Optional.ofNullable(task.getAssignee()));
    }

    /**
     * The task, if it is offered to a body that the person acts for or is the person's own, and unless it approves what the person has drawn
     * up: it is not taken, it would be lost for the one who may approve it. That the engine lets a person find a task is not enough: who
     * coordinates a province finds every one in Cockpit, and reads cases on the pages of cases, not on those where others work.
     */
    private Task mayWork(Task task) {
        if (!items.concerns(task, person())) {
            throw turnedAway(task.getId(), List.of(WorkRule.NOT_OF_BODY.broken(task.getName())));
        }
        if (items.proposedBy(task, person().getUserId())) {
            throw turnedAway(task.getId(), List.of(WorkRule.FOUR_EYES.broken(task.getName())));
        }
        return task;
    }

    @Override
    public TaskDeclaration declaration(String taskId) {
        Task task = items.find(taskId);
        return declarations.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> mine(int limit) {
        return items.of(person(), limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> assigned(CaseKey key) {
        return items.assigned(key, person().getUserId());
    }

    @Override
    public void saveDraft(String taskId, String json) {
        drafts.save(taskId, open(taskId).assignee().orElseThrow(), json);
    }

    @Override
    public Optional<String> draft(String taskId) {
        return drafts.find(taskId, person().getUserId());
    }

    @Override
    public Optional<Instant> draftedAt(String taskId) {
        return drafts.savedAt(taskId, person().getUserId());
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
        return Optional.ofNullable(tasks.getVariable(items.find(taskId).getId(), "receivers"))
                .map(Object::toString)
                .orElse("");
    }

    @Override
    public void approve(String taskId, Evidence evidence, Optional<String> lateReason) {
        WorkItem item = open(taskId);
        TaskDeclaration declared = declaration(taskId);
        List<Violation> broken = applyingLaw(item, () -> approvals.check(item, declared, evidence, lateReason));
        if (!broken.isEmpty()) {
            throw turnedAway(taskId, broken);
        }
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
    public void release(String taskId) {
        open(taskId);
        tasks.claim(taskId, null);
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
                    item.key(), item.definitionKey(), items.find(item.taskId()).getProcessDefinitionId(), step::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception checked) {
            throw new IllegalStateException("a supplier throws no checked exception", checked);
        }
    }

    /** A refusal that is kept as an attempt. */
    private RefusedException turnedAway(String taskId, List<Violation> why) {
        attempts.refused(taskId, why);
        return new RefusedException(why);
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

    private Authentication person() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(a -> a.getUserId() != null)
                .orElseThrow(() -> new RefusedException(WorkRule.NOT_SIGNED_IN.broken("")));
    }
}
