package org.baucu.platform.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one guard on every way of completing a task: Tasklist, REST, own pages, simulated officials. Hung on each user task by
 * {@link org.baucu.platform.engine.GuardParseListener}, so no diagram can leave it out.
 */
@Component
public class CompletionGuard implements TaskListener {

    /** Who submitted the latest version; the case comes back to that person. */
    private static final ProcessVariable<String> PROPOSER = ProcessVariable.string("proposer");

    private final TaskDeclarations declarations;
    private final Cases cases;
    private final CaseLog log;
    private final FourEyes fourEyes;
    private final Substitutes substitutes;
    private final CaseOrder order;
    private final CaseRecords records;
    private final RefusedAttempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CompletionGuard(
            TaskDeclarations declarations,
            Cases cases,
            CaseLog log,
            FourEyes fourEyes,
            Substitutes substitutes,
            CaseOrder order,
            CaseRecords records,
            RefusedAttempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.declarations = declarations;
        this.cases = cases;
        this.log = log;
        this.fourEyes = fourEyes;
        this.substitutes = substitutes;
        this.order = order;
        this.records = records;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps for good that an attempt on a task failed for want of right. */
    public void turnedAway(String taskId, RuntimeException failure) {
        Optional<RefusedException> refused = WorkRefused.in(failure);
        if (refused.isPresent()) {
            attempts.refused(taskId, refused.get().violations());
        } else if (failure instanceof AuthorizationException) {
            attempts.notAuthorized(taskId);
        }
    }

    /** Refuses inputs that the task does not declare, lacks or cannot read. */
    public void checkInputs(String processDefinitionId, String taskDefinitionKey, Map<String, Object> inputs) {
        refuse(InputCheck.check(declarations.of(processDefinitionId, taskDefinitionKey), inputs));
    }

    /** Refuses that a person takes the approval of what the person has drawn up, or takes work while somebody does it in its place. */
    public void checkClaim(Task task, String user, Collection<String> bodies) {
        if (fourEyes.bar(
                task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), user)) {
            throw new RefusedException(WorkRule.FOUR_EYES.broken(task.getName()));
        }
        bodies.forEach(body -> checkPresent(user, body));
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication person = Optional.ofNullable(
                        task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
                .filter(a -> a.getUserId() != null)
                .orElseThrow(() -> new RefusedException(WorkRule.NOT_SIGNED_IN.broken("")));
        TaskDeclaration declared = declarations.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        CaseKey key = CaseKey.parse(task.getExecution().getProcessBusinessKey());
        String capacity = checkPerson(task, person, declared.step(), key);
        String outcome = checkContent(task, declared, key);
        if (declared.step() == Step.PROPOSE) {
            PROPOSER.set(task, person.getUserId());
            if (declared.formKey().isEmpty()) {
                // An own page has counted its version when it stored what is proposed; a Camunda Form is itself the
                // version.
                log.submitted(key, task.getId(), person.getUserId(), capacity);
            }
        }
        if (declared.step() == Step.SEND) {
            recordDispatch(task, key, person.getUserId(), capacity);
        }
        log.acted(
                key,
                task.getId(),
                task.getTaskDefinitionKey(),
                declared.step().code(),
                person.getUserId(),
                capacity,
                outcome);
        records.done(
                key,
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinitionId(),
                declared.step(),
                capacity,
                outcome);
        if (declared.step().decides() && outcome.equals(TaskDeclaration.APPROVED)) {
            cases.decided(key);
        }
        if (outcome.equals(TaskDeclaration.RETURNED)) {
            tellProposers(key, task);
        }
    }

    private String checkPerson(DelegateTask task, Authentication person, Step step, CaseKey key) {
        if (!person.getUserId().equals(task.getAssignee())) {
            throw new RefusedException(WorkRule.NOT_ASSIGNEE.broken(task.getName()));
        }
        Set<String> offered = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
        Set<String> own = new HashSet<>(person.getGroupIds() == null ? List.of() : person.getGroupIds());
        own.retainAll(offered);
        if (own.isEmpty()) {
            throw new RefusedException(WorkRule.NOT_OF_BODY.broken(task.getName()));
        }
        if (step.isApproval() && log.submittedBy(key, person.getUserId())) {
            throw new RefusedException(WorkRule.FOUR_EYES.broken(task.getName()));
        }
        String capacity = own.stream().sorted().findFirst().orElseThrow();
        checkPresent(person.getUserId(), capacity);
        substitutes.behind(task.getId(), person.getUserId()).ifPresent(s -> checkSubstitute(task, s, step, key));
        return capacity;
    }

    /** What somebody does in a person's place the person does not do at the same time. */
    private void checkPresent(String user, String body) {
        substitutes.of(user, body, clock.instant()).ifPresent(s -> {
            throw new RefusedException(SubstitutionRule.AWAY.broken("", VietnamTime.format(s.lastDay())));
        });
    }

    /** A substitute acts within its time, and approves nothing that the person has drawn up. */
    private void checkSubstitute(DelegateTask task, Substitution substitution, Step step, CaseKey key) {
        if (!substitution.holds(clock.instant())) {
            throw new RefusedException(SubstitutionRule.OVER.broken(task.getName()));
        }
        if (step.isApproval() && log.submittedBy(key, substitution.person())) {
            throw new RefusedException(WorkRule.FOUR_EYES.broken(task.getName()));
        }
    }

    private String checkContent(DelegateTask task, TaskDeclaration declared, CaseKey key) {
        if (declared.step() == Step.PROPOSE && !declared.formKey().isEmpty() && !log.submittedThrough(task.getId())) {
            throw new RefusedException(WorkRule.NO_PROPOSAL.broken(task.getName()));
        }
        String outcome =
                declared.outcome().map(name -> (String) task.getVariable(name)).orElse(TaskDeclaration.APPROVED);
        if (outcome.equals(TaskDeclaration.RETURNED)) {
            if (!declared.formKey().isEmpty() && !log.returnedThrough(task.getId())) {
                throw new RefusedException(WorkRule.NO_RETURN_REASON.broken(task.getName()));
            }
            return outcome;
        }
        if (declared.step().needsDocument() && !log.documentedThrough(task.getId())) {
            throw new RefusedException(WorkRule.NO_DOCUMENT.broken(task.getName()));
        }
        if (declared.step() == Step.PROPOSE || declared.step().decides()) {
            refuse(order.late(key));
        }
        return outcome;
    }

    private void recordDispatch(DelegateTask task, CaseKey key, String user, String capacity) {
        LocalDate day = LocalDate.parse((String) task.getVariable("dispatchDate"));
        String number = (String) task.getVariable("dispatchNumber");
        List<Violation> broken = new ArrayList<>(order.dispatched(key, day));
        broken.addAll(EvidenceRules.length("dispatchNumber", "Số văn bản", number, EvidenceRules.NUMBER_LENGTH));
        refuse(broken);
        log.documented(
                key,
                task.getId(),
                user,
                capacity,
                new Evidence(Evidence.Kind.DISPATCH, number, day, "", Optional.empty(), Optional.empty()));
    }

    private void tellProposers(CaseKey key, DelegateTask task) {
        Set<String> receivers = log.submitters(key);
        cases.find(key)
                .filter(c -> !receivers.isEmpty())
                .ifPresent(c -> events.publishEvent(new Notice(
                        task.getId(),
                        Notice.Kind.RETURNED,
                        receivers,
                        key.toString(),
                        "Trả lại: " + c.titleVi(),
                        "Hồ sơ được trả lại ở bước “%s”. Mở việc để xem lý do, sửa và trình lại."
                                .formatted(task.getName()),
                        clock.instant())));
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
    }
}
