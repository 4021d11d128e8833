package org.baucu.platform.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CompletionGuard;
import org.baucu.platform.work.LostRace;
import org.baucu.platform.work.TaskPassing;
import org.baucu.platform.work.WorkRefused;
import org.baucu.platform.work.WorkRule;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with the guard in front: inputs are checked before they become variables, and other exits are closed. */
class GuardedTaskService extends TaskServiceImpl {

    private final CompletionGuard guard;
    private final TaskPassing passing;

    GuardedTaskService(CompletionGuard guard, TaskPassing passing) {
        this.guard = guard;
        this.passing = passing;
    }

    /** Runs a completion whose inputs the task declares; a refusal comes out as one. */
    static <T> T guarded(
            TaskServiceImpl tasks,
            CompletionGuard guard,
            String taskId,
            Map<String, Object> inputs,
            Supplier<T> completion) {
        try {
            return LostRace.retried(() -> {
                Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
                if (task == null) {
                    throw new RefusedException(WorkRule.TASK_GONE.broken(taskId == null ? "" : taskId));
                }
                guard.checkInputs(
                        task.getProcessDefinitionId(), task.getTaskDefinitionKey(), inputs == null ? Map.of() : inputs);
                return completion.get();
            });
        } catch (RefusedException | ProcessEngineException e) {
            guard.turnedAway(taskId, e);
            throw WorkRefused.in(e).<RuntimeException>map(WorkRefused::new).orElse(e);
        }
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        guarded(this, guard, taskId, variables, () -> {
            super.complete(taskId, variables);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserialize) {
        return guarded(
                this,
                guard,
                taskId,
                variables,
                () -> super.completeWithVariablesInReturn(taskId, variables, deserialize));
    }

    /** A task is not taken by who may not do it: it would be lost for the others. */
    @Override
    public void claim(String taskId, String userId) {
        Task task = userId == null ? null : createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            passing.settle(taskId);
            try {
                guard.checkClaim(task, userId, bodies(taskId));
            } catch (RefusedException refused) {
                guard.turnedAway(taskId, refused);
                throw new WorkRefused(refused);
            }
        }
        super.claim(taskId, userId);
    }

    private List<String> bodies(String taskId) {
        return getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** Who took a task may give it back to its body ("Thôi nhận việc"), without the permission to hand tasks out. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null && isMine(taskId)) {
            super.claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    private boolean isMine(String taskId) {
        String person = commandExecutor.execute(CommandContext::getAuthenticatedUserId);
        return person != null
                && createTaskQuery().taskId(taskId).taskAssignee(person).count() > 0;
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw notHere();
    }

    @Override
    public void resolveTask(String taskId) {
        throw notHere();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw notHere();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw notHere();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String message) {
        throw notHere();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String message, Map<String, Object> variables) {
        throw notHere();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw notHere();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw notHere();
    }

    // The engine checks no right for comments and attachments; what is written about a case belongs to its pages, files
    // with their hash.

    @Override
    public void addComment(String taskId, String processInstanceId, String message) {
        throw notHere();
    }

    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        throw notHere();
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        throw notHere();
    }

    @Override
    public void updateProcessInstanceComment(String processInstanceId, String commentId, String message) {
        throw notHere();
    }

    @Override
    public Attachment createAttachment(
            String type,
            String taskId,
            String processInstanceId,
            String name,
            String description,
            InputStream content) {
        throw notHere();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        throw notHere();
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        throw notHere();
    }

    private static WorkRefused notHere() {
        return new WorkRefused(new RefusedException(WorkRule.NOT_ALLOWED_HERE.broken("")));
    }
}
