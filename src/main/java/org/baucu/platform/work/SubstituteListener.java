package org.baucu.platform.work;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/**
 * A task that comes for a person who is away comes to the substitute, in the transaction that opens it; and whoever takes a task has it in its
 * own name. Hung on each user task by {@link org.baucu.platform.engine.GuardParseListener}.
 */
@Component
public class SubstituteListener implements TaskListener {

    private final Substitutes substitutes;
    private final FourEyes fourEyes;
    private final PassingRecords records;
    private final Clock clock;

    SubstituteListener(Substitutes substitutes, FourEyes fourEyes, PassingRecords records, Clock clock) {
        this.substitutes = substitutes;
        this.fourEyes = fourEyes;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        Optional<String> assignee = Optional.ofNullable(task.getAssignee());
        if (task.getEventName().equals(EVENTNAME_ASSIGNMENT)) {
            substitutes.taken(task.getId(), assignee);
        } else {
            assignee.ifPresent(person -> come(task, person));
        }
    }

    private void come(DelegateTask task, String person) {
        task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .sorted()
                .map(body -> substitutes.of(person, body, clock.instant()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(substitution -> pass(task, substitution));
    }

    private void pass(DelegateTask task, Substitution substitution) {
        CaseKey key = CaseKey.parse(task.getExecution().getProcessBusinessKey());
        boolean barred = fourEyes.bar(
                task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), substitution);
        if (barred) {
            task.setAssignee(null);
            records.released(
                    key, task.getId(), task.getTaskDefinitionKey(), task.getProcessDefinitionId(), substitution);
        } else {
            substitutes.passed(task.getId(), substitution);
            task.setAssignee(substitution.substitute());
            records.passed(key, task.getId(), task.getTaskDefinitionKey(), task.getProcessDefinitionId(), substitution);
        }
    }
}
