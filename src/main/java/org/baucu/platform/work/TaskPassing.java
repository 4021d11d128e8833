package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes open tasks to substitutes and back. Everything may be done twice, and on several nodes. */
@Component
@Transactional
public class TaskPassing {

    private final TaskAssignments assignments;
    private final Substitutes substitutes;
    private final FourEyes fourEyes;
    private final PassingRecords records;
    private final Clock clock;

    TaskPassing(
            TaskAssignments assignments,
            Substitutes substitutes,
            FourEyes fourEyes,
            PassingRecords records,
            Clock clock) {
        this.assignments = assignments;
        this.substitutes = substitutes;
        this.fourEyes = fourEyes;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Puts a task where it belongs now, whether or not the scheduled check has come by: to the substitute, or back when its time is over.
     *
     * @return whether it has moved, or may have
     */
    public boolean settle(String taskId) {
        boolean concerned =
                assignments.holder(taskId).filter(h -> concerned(taskId, h)).isPresent();
        if (concerned) {
            assignments.find(taskId).filter(task -> task.assignee().isPresent()).ifPresent(this::settle);
        }
        return concerned;
    }

    /** Most tasks are nobody's, or belong to who has them: that is found out before anything else is read. */
    private boolean concerned(String taskId, TaskAssignments.Holder holder) {
        Instant now = clock.instant();
        return substitutes
                        .behind(taskId, holder.user())
                        .filter(s -> !s.holds(now))
                        .isPresent()
                || substitutes.of(holder.user(), holder.body(), now).isPresent();
    }

    private void settle(OpenTask task) {
        Instant now = clock.instant();
        String has = task.assignee().orElseThrow();
        Optional<Substitution> over = substitutes.behind(task.id(), has).filter(s -> !s.holds(now));
        over.ifPresent(s -> back(task, s));
        String then = over.map(Substitution::person).orElse(has);
        substitutes
                .of(then, task.body(), now)
                .ifPresent(s -> pass(assignments.find(task.id()).orElseThrow(), s));
    }

    /** Passes what the person has to the substitute. */
    public void begin(Substitution substitution) {
        assignments.of(substitution.person(), substitution.body()).forEach(task -> pass(task, substitution));
    }

    /** Gives back what the substitute has not done; to the body, if the person works for it no longer. */
    public void end(Substitution substitution) {
        substitutes.tasksOf(substitution).forEach(id -> assignments
                .find(id)
                .filter(task -> task.assignee().equals(Optional.of(substitution.substitute())))
                .ifPresentOrElse(task -> back(task, substitution), () -> substitutes.taken(id, Optional.empty())));
    }

    private void pass(OpenTask task, Substitution s) {
        if (!task.assignee().equals(Optional.of(s.person()))) {
            return;
        }
        if (fourEyes.bar(task.processDefinitionId(), task.definitionKey(), task.processInstanceId(), s)) {
            assignments.move(task.id(), Optional.empty());
            records.released(task.key(), task.id(), task.definitionKey(), task.processDefinitionId(), s);
        } else {
            substitutes.passed(task.id(), s);
            assignments.move(task.id(), Optional.of(s.substitute()));
            records.passed(task.key(), task.id(), task.definitionKey(), task.processDefinitionId(), s);
        }
    }

    private void back(OpenTask task, Substitution s) {
        Optional<String> person = Optional.of(s.person()).filter(user -> substitutes.worksFor(user, s.body()));
        assignments.move(task.id(), person);
        records.back(task.key(), task.id(), task.definitionKey(), task.processDefinitionId(), s, person.orElse(""));
    }
}
