package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.RefusedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What Tasklist's cards show beside what the engine knows. Takes no task and changes nothing. */
@Component
@Transactional(readOnly = true)
public class TaskCards {

    /** Tasks asked for at once; Tasklist shows 15 a page. */
    public static final int MOST = 60;

    private final TaskService tasks;
    private final Cases cases;
    private final CaseLog log;
    private final FourEyes fourEyes;
    private final CurrentPerson person;
    private final Clock clock;

    TaskCards(TaskService tasks, Cases cases, CaseLog log, FourEyes fourEyes, CurrentPerson person, Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.log = log;
        this.fourEyes = fourEyes;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The cards of those tasks that the signed-in person may see; the engine decides which.
     *
     * @throws RefusedException if nobody is signed in
     * @throws IllegalArgumentException for more than {@link #MOST} tasks
     */
    public List<TaskCard> of(Collection<String> taskIds) {
        if (taskIds.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " tasks at once");
        }
        String user = person.id().orElseThrow(() -> new RefusedException(WorkRule.NOT_SIGNED_IN.broken("")));
        if (taskIds.isEmpty()) {
            return List.of();
        }
        return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .flatMap(task ->
                        cases.ofInstance(task.getProcessInstanceId()).map(file -> card(task, file, user)).stream())
                .toList();
    }

    private TaskCard card(Task task, CaseFile file, String user) {
        Instant now = clock.instant();
        WorkItem item = new WorkItem(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                file.key(),
                file.titleVi(),
                "",
                Optional.ofNullable(task.getAssignee()),
                file.legalLimit(),
                file.workingLimit(),
                file.legalLimit().filter(now::isAfter).isPresent(),
                "",
                String.join(" · ", log.returnReasons(file.key())));
        return new TaskCard(
                item,
                fourEyes.bar(
                        task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getProcessInstanceId(), user));
    }
}
