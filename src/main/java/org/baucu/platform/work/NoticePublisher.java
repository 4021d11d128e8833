package org.baucu.platform.work;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.record.RecordKind;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people about the limits of a case; they hear of it after commit. */
@Component
class NoticePublisher {

    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final CaseRecords records;

    NoticePublisher(Cases cases, Clock clock, ApplicationEventPublisher events, CaseRecords records) {
        this.cases = cases;
        this.clock = clock;
        this.events = events;
        this.records = records;
    }

    /** Reminds the bodies whose tasks of this case are open. */
    void remind(DelegateExecution execution) {
        publish(
                execution,
                Notice.Kind.REMINDER,
                RecordKind.REMINDED,
                waitingBodies(execution),
                "Đến hạn theo kế hoạch: ",
                "Việc chưa xong khi đến thời hạn theo kế hoạch.");
    }

    /** Reports to a body of the level above that the legal limit has passed. */
    void escalate(DelegateExecution execution, String group) {
        publish(
                execution,
                Notice.Kind.ESCALATION,
                RecordKind.ESCALATED,
                Set.of(group),
                "Báo cáo cấp trên: quá thời hạn theo luật – ",
                "Thời hạn theo luật đã qua mà việc chưa xong.");
    }

    private void publish(
            DelegateExecution execution,
            Notice.Kind kind,
            RecordKind recorded,
            Set<String> receivers,
            String title,
            String text) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        CaseFile file = cases.find(key).orElseThrow(() -> new IllegalStateException("no case " + key));
        if (receivers.isEmpty()) {
            return;
        }
        records.told(recorded, key, execution.getCurrentActivityId(), execution.getProcessDefinitionId(), receivers);
        String limit = file.legalLimit()
                .map(l -> " Thời hạn theo luật: " + VietnamTime.format(l) + ".")
                .orElse("");
        events.publishEvent(new Notice(
                kind.name().toLowerCase(Locale.ROOT) + ":" + key + ":" + execution.getCurrentActivityId(),
                kind,
                receivers,
                key.toString(),
                title + file.titleVi(),
                text + limit,
                clock.instant()));
    }

    private static Set<String> waitingBodies(DelegateExecution execution) {
        TaskService tasks = execution.getProcessEngineServices().getTaskService();
        return tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list().stream()
                .map(Task::getId)
                .flatMap(id -> tasks.getIdentityLinksForTask(id).stream())
                .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()) && l.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }
}
