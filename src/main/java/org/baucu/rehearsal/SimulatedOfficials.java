package org.baucu.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FourEyes;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.Substitutes;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.TaskAssignments;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.TaskDeclarations;
import org.baucu.platform.work.WorkItems;
import org.baucu.rehearsal.proposal.Errands;
import org.baucu.rehearsal.proposal.Submission;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Officials who do what is due as the right person of the right body, through the same services and the same guard as people. */
@Component
class SimulatedOfficials {

    private static final int MOST_VERSIONS = 4;

    private final TaskService tasks;
    private final IdentityService identity;
    private final TaskDeclarations declarations;
    private final Cases cases;
    private final WorkItems work;
    private final SimulatedPapers papers;
    private final Proposals proposals;
    private final OfficialDirectory directory;
    private final Substitutes substitutes;
    private final FourEyes fourEyes;
    private final TransactionTemplate transaction;
    private final TaskAssignments assignments;
    private final Agenda agenda;
    private final List<Errands> errands;
    private final Clock clock;

    SimulatedOfficials(
            TaskService tasks,
            IdentityService identity,
            TaskDeclarations declarations,
            Cases cases,
            WorkItems work,
            SimulatedPapers papers,
            Proposals proposals,
            OfficialDirectory directory,
            Substitutes substitutes,
            FourEyes fourEyes,
            TransactionTemplate transaction,
            TaskAssignments assignments,
            Agenda agenda,
            List<Errands> errands,
            Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.declarations = declarations;
        this.cases = cases;
        this.work = work;
        this.papers = papers;
        this.proposals = proposals;
        this.directory = directory;
        this.substitutes = substitutes;
        this.fourEyes = fourEyes;
        this.transaction = transaction;
        this.assignments = assignments;
        this.agenda = agenda;
        this.errands = List.copyOf(errands);
        this.clock = clock;
    }

    /** The open tasks that officials do now, each with who does it. */
    List<Turn> due(Script script) {
        return agenda.due().stream()
                .filter(task -> proposals.ready(task, hasForm(task), script) || proposals.hasty(task, script))
                .flatMap(task -> worker(task).map(user -> new Turn(task, user)).stream())
                .toList();
    }

    private boolean hasForm(OpenWork task) {
        return !declarations
                .of(task.processDefinitionId(), task.definitionKey())
                .fields()
                .isEmpty();
    }

    /** A task and who does it. */
    record Turn(OpenWork task, String user) {}

    /**
     * Who does a task: who has it, else the clerk or the head; the substitute of whoever is away; a colleague where that person has drawn up
     * what is to be approved. Empty where nobody of the body may: the work waits until somebody is back.
     */
    private Optional<String> worker(OpenWork task) {
        Instant now = clock.instant();
        String usual = assignments
                .holder(task.taskId())
                .map(TaskAssignments.Holder::user)
                .orElseGet(
                        () -> task.step().isApproval() ? directory.head(task.group()) : directory.clerk(task.group()));
        String back = substitutes
                .behind(task.taskId(), usual)
                .filter(s -> !s.holds(now))
                .map(Substitution::person)
                .orElse(usual);
        String present = substitutes
                .of(back, task.group(), now)
                .map(Substitution::substitute)
                .orElse(back);
        return Stream.concat(Stream.of(present), directory.people(task.group()).stream())
                .filter(user -> substitutes.of(user, task.group(), now).isEmpty())
                .filter(user ->
                        !fourEyes.bar(task.processDefinitionId(), task.definitionKey(), task.processInstanceId(), user))
                .findFirst();
    }

    /** Does one task, as one transaction, as a member of the body it is offered to. Somebody else may have done it meanwhile. */
    void work(Turn turn, Script script) {
        OpenWork task = turn.task();
        identity.setAuthentication(turn.user(), List.of(task.group()));
        try {
            transaction.executeWithoutResult(status -> {
                CaseFile file = cases.ofInstance(task.processInstanceId()).orElseThrow();
                act(task, file, declarations.of(task.processDefinitionId(), task.definitionKey()), turn.user(), script);
            });
        } catch (RefusedException refused) {
            if (!stillOpen(task)) {
                agenda.forget(task);
            } else if (task.step() == Step.DECIDE) {
                // What was lawful when it was drawn up is so no more: who decides sends it back and says why.
                identity.setAuthentication(turn.user(), List.of(task.group()));
                transaction.executeWithoutResult(status -> work.giveBack(task.taskId(), refused.getMessage()));
            } else {
                throw refused;
            }
        } finally {
            identity.clearAuthentication();
        }
    }

    private boolean stillOpen(OpenWork task) {
        identity.clearAuthentication();
        return tasks.createTaskQuery().taskId(task.taskId()).count() > 0;
    }

    /** What happens without a task on the day that begins, each to be done by {@link #run}. */
    List<Errands.Errand> errands(Script script) {
        Instant now = clock.instant();
        return errands.stream().flatMap(all -> all.of(now, script).stream()).toList();
    }

    /** Does an errand as the clerk of the body at whose counter it happens. */
    void run(Errands.Errand errand) {
        identity.setAuthentication(directory.clerk(errand.group()), List.of(errand.group()));
        try {
            errand.work().run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void act(OpenWork task, CaseFile file, TaskDeclaration declared, String user, Script script) {
        Optional<String> lateReason = file.legalLimit()
                .filter(limit -> clock.instant().isAfter(limit))
                .map(limit -> "Chờ bổ sung nhân sự, văn bản của cơ quan liên quan.");
        if (!declared.fields().isEmpty()) {
            work.complete(task.taskId(), papers.fields(file.key(), declared));
        } else if (declared.step() == Step.PROPOSE) {
            refuseEndless(file);
            boolean mistake =
                    file.version() == 0 && proposals.plan(file, script).fault() == CasePlan.Fault.MISTAKE;
            proposals.submit(
                    new Submission(task.taskId(), task.definitionKey(), file.key(), mistake, lateReason, script));
        } else {
            work.approve(task.taskId(), papers.evidence(file.key(), declared, user, task.group()), lateReason);
        }
    }

    /** One mistake is played; what is refused again and again shows that sample and program do not agree. */
    private void refuseEndless(CaseFile file) {
        if (file.version() >= MOST_VERSIONS) {
            throw new IllegalStateException("what is proposed in %s is refused every time: %s"
                    .formatted(
                            file.key(),
                            cases.violations(file.key()).stream()
                                    .map(v -> v.code() + " " + v.location())
                                    .toList()));
        }
    }
}
