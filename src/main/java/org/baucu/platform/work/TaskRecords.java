package org.baucu.platform.work;

import java.util.Optional;
import java.util.TreeSet;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps for good when a task came, who took it, gave it back or was given it, and that it went without being done. */
@Component
class TaskRecords {

    private final Records records;
    private final CurrentPerson person;
    /** The engine assigns what comes for somebody right after it has opened it, in the same thread. */
    private final ThreadLocal<String> openedForSomebody = new ThreadLocal<>();

    TaskRecords(Records records, CurrentPerson person) {
        this.records = records;
        this.person = person;
    }

    @EventListener
    void keep(TaskEvent event) {
        switch (event.change()) {
            case OPENED -> opened(event);
            case ASSIGNED -> assigned(event);
            case DELETED -> entry(RecordKind.TASK_WITHDRAWN, event).by("").publish();
            // The guard records it with the capacity and the outcome that it has found.
            case COMPLETED -> {}
        }
    }

    private void opened(TaskEvent event) {
        Records.Entry entry = entry(RecordKind.TASK_OPENED, event)
                .by("")
                .with("step", event.step().code())
                .with("groups", String.join(",", new TreeSet<>(event.groups())));
        event.assignee().ifPresent(user -> entry.with("assignee", user));
        entry.publish();
        openedForSomebody.set(event.assignee().isPresent() ? event.taskId() : null);
    }

    private void assigned(TaskEvent event) {
        boolean comes = event.taskId().equals(openedForSomebody.get());
        openedForSomebody.remove();
        Optional<String> who = person.id();
        // Nobody at work: the program passes it, and whoever caused that says in the record from whom and why.
        if (comes || who.isEmpty()) {
            return;
        }
        if (event.assignee().isEmpty()) {
            entry(RecordKind.TASK_RELEASED, event).publish();
        } else if (event.assignee().equals(who)) {
            entry(RecordKind.TASK_CLAIMED, event).publish();
        } else {
            entry(RecordKind.TASK_REASSIGNED, event)
                    .with("after.assignee", event.assignee().get())
                    .publish();
        }
    }

    private Records.Entry entry(RecordKind kind, TaskEvent event) {
        return records.of(kind)
                .of(event.key())
                .subject(event.taskId())
                .capacity(event.groups().stream().sorted().findFirst().orElse(""))
                .step(event.definitionKey(), event.processDefinitionId());
    }
}
