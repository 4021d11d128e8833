package org.baucu.platform.work;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.Ordered;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the program, in the engine's transaction, what happens to each task. Hung on every user task beside the guard. */
@Component
public class TaskEvents implements TaskListener {

    private final TaskDeclarations declarations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskEvents(TaskDeclarations declarations, Clock clock, ApplicationEventPublisher events) {
        this.declarations = declarations;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        Set<String> groups = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Ordered.toSet());
        events.publishEvent(new TaskEvent(
                change(task.getEventName()),
                task.getId(),
                CaseKey.parse(task.getExecution().getProcessBusinessKey()),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                declarations
                        .of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                        .step(),
                groups,
                Optional.ofNullable(task.getAssignee()),
                clock.instant()));
    }

    private static TaskEvent.Change change(String event) {
        return switch (event) {
            case TaskListener.EVENTNAME_CREATE -> TaskEvent.Change.OPENED;
            case TaskListener.EVENTNAME_ASSIGNMENT -> TaskEvent.Change.ASSIGNED;
            case TaskListener.EVENTNAME_COMPLETE -> TaskEvent.Change.COMPLETED;
            case TaskListener.EVENTNAME_DELETE -> TaskEvent.Change.DELETED;
            default -> throw new IllegalArgumentException("unexpected event of a task: " + event);
        };
    }
}
