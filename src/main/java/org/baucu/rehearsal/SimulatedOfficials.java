package org.baucu.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.FourEyes;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.Substitutes;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.TaskDeclarations;
import org.baucu.platform.work.WorkItems;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Officials who do what is due as the right person of the right body, through the same services and the same guard as people. */
@Component
class SimulatedOfficials {

    private final TaskService tasks;
    private final IdentityService identity;
    private final TaskDeclarations declarations;
    private final Cases cases;
    private final WorkItems work;
    private final StoredFiles files;
    private final Proposals proposals;
    private final OfficialDirectory directory;
    private final Substitutes substitutes;
    private final FourEyes fourEyes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SimulatedOfficials(
            TaskService tasks,
            IdentityService identity,
            TaskDeclarations declarations,
            Cases cases,
            WorkItems work,
            StoredFiles files,
            Proposals proposals,
            OfficialDirectory directory,
            Substitutes substitutes,
            FourEyes fourEyes,
            TransactionTemplate transaction,
            Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.declarations = declarations;
        this.cases = cases;
        this.work = work;
        this.files = files;
        this.proposals = proposals;
        this.directory = directory;
        this.substitutes = substitutes;
        this.fourEyes = fourEyes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The open tasks that officials do now. */
    List<Task> due(Script script) {
        Map<String, CaseFile> open = new HashMap<>();
        cases.notClosed(script.province().id()).forEach(c -> open.put(c.processInstanceId(), c));
        Instant now = clock.instant();
        return tasks.createTaskQuery().active().list().stream()
                .filter(t -> Optional.ofNullable(open.get(t.getProcessInstanceId()))
                        .filter(file -> isDue(t, file, script, now))
                        .isPresent())
                .toList();
    }

    private boolean isDue(Task task, CaseFile file, Script script, Instant now) {
        Step step = declarations
                .of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .step();
        return !script.leftToVisitor(file.key(), step)
                && !now.isBefore(CasePlan.of(file, script).due(step))
                && proposals.ready(file.key(), step, script)
                && worker(task, group(task), step).isPresent();
    }

    /**
     * Who does a task: who has it, else the clerk or the head; the substitute of whoever is away; a colleague where that person has drawn up
     * what is to be approved. Empty where nobody of the body may: the work waits until somebody is back.
     */
    private Optional<String> worker(Task task, String group, Step step) {
        Instant now = clock.instant();
        String usual = Optional.ofNullable(task.getAssignee())
                .orElseGet(() -> step.isApproval() ? directory.head(group) : directory.clerk(group));
        String back = substitutes
                .behind(task.getId(), usual)
                .filter(s -> !s.holds(now))
                .map(Substitution::person)
                .orElse(usual);
        String present =
                substitutes.of(back, group, now).map(Substitution::substitute).orElse(back);
        return Stream.concat(Stream.of(present), directory.people(group).stream())
                .filter(user -> substitutes.of(user, group, now).isEmpty())
                .filter(user -> !fourEyes.bar(
                        task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), user))
                .findFirst();
    }

    /** Does one task, as one transaction, as a member of the body it is offered to. */
    void work(Task task, Script script) {
        CaseFile file = cases.ofInstance(task.getProcessInstanceId()).orElseThrow();
        TaskDeclaration declared = declarations.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        String group = group(task);
        String user = worker(task, group, declared.step()).orElseThrow();
        identity.setAuthentication(user, List.of(group));
        try {
            transaction.executeWithoutResult(status -> act(task, file, declared, user, script));
        } finally {
            identity.clearAuthentication();
        }
    }

    private void act(Task task, CaseFile file, TaskDeclaration declared, String user, Script script) {
        Optional<String> lateReason = file.legalLimit()
                .filter(limit -> clock.instant().isAfter(limit))
                .map(limit -> "Chờ bổ sung nhân sự, văn bản của cơ quan liên quan.");
        if (!declared.fields().isEmpty()) {
            work.complete(task.getId(), fields(file.key(), declared));
        } else if (declared.step() == Step.PROPOSE) {
            boolean mistake = file.version() == 0 && CasePlan.of(file, script).fault() == CasePlan.Fault.MISTAKE;
            proposals.submit(task.getId(), file.key(), mistake, lateReason, script);
        } else {
            work.approve(task.getId(), evidence(file.key(), declared, user, script), lateReason);
        }
    }

    private Map<String, Object> fields(CaseKey key, TaskDeclaration declared) {
        Map<String, Object> values = new HashMap<>();
        for (TaskDeclaration.FormField field : declared.fields()) {
            values.put(
                    field.key(),
                    switch (field.type()) {
                        case "datetime" -> today().toString();
                        case "checkbox" -> Boolean.TRUE;
                        case "number" -> 1L;
                        case "select", "radio" -> field.values().get(0);
                        default -> number(key, "CV");
                    });
        }
        declared.outcome().ifPresent(name -> values.put(name, TaskDeclaration.APPROVED));
        return values;
    }

    private Evidence evidence(CaseKey key, TaskDeclaration declared, String user, Script script) {
        String number = number(
                key,
                switch (declared.step()) {
                    case AGREE -> "CV";
                    case RECORD -> "NQ-HĐBCQG";
                    default -> declared.meeting() ? "NQ-UBBC" : "QĐ-UBND";
                });
        Evidence.Kind kind =
                switch (declared.step()) {
                    case AGREE -> Evidence.Kind.AGREEMENT;
                    case RATIFY, REVIEW -> Evidence.Kind.RATIFICATION;
                    case RECORD -> Evidence.Kind.EXTERNAL_DECISION;
                    default -> Evidence.Kind.DECISION;
                };
        Optional<String> file = declared.step() == Step.AGREE ? Optional.empty() : Optional.of(file(number));
        Optional<Evidence.Meeting> meeting = declared.meeting()
                ? Optional.of(proposals
                        .vote(key)
                        .map(m -> new Evidence.Meeting(m, m - 1, m - 1, Optional.of(file("BB " + number))))
                        .orElseThrow())
                : Optional.empty();
        return new Evidence(kind, number, today(), directory.name(user), file, meeting);
    }

    private String file(String number) {
        return files.store(number.replace('/', '-') + ".pdf", SamplePdf.of(number));
    }

    private static String number(CaseKey key, String suffix) {
        return Math.floorMod(key.toString().hashCode(), 900) + 1 + "/" + suffix;
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    private String group(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()) && l.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("task " + task.getTaskDefinitionKey() + " is offered to nobody"));
    }
}
