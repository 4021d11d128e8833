package org.baucu.platform.work;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which open task, and gives one to another person of its body. Acts as the product: the caller has checked that the current person may
 * cause it, and keeps it in the record.
 */
@Component
@Transactional
public class TaskAssignments {

    /** Keys asked for with one statement. */
    private static final int CHUNK = 500;

    private final ObjectProvider<TaskService> engine;
    private final ObjectProvider<CurrentPerson> person;
    private final TaskDeclarations declarations;
    private final Cases cases;
    private final FourEyes fourEyes;
    private final Substitutes substitutes;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskAssignments(
            ObjectProvider<TaskService> engine,
            ObjectProvider<CurrentPerson> person,
            TaskDeclarations declarations,
            Cases cases,
            FourEyes fourEyes,
            Substitutes substitutes,
            JdbcClient jdbc,
            Clock clock) {
        this.engine = engine;
        this.person = person;
        this.declarations = declarations;
        this.cases = cases;
        this.fourEyes = fourEyes;
        this.substitutes = substitutes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The open tasks of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<OpenTask> ofCase(CaseKey key) {
        return list(tasks -> tasks.processInstanceBusinessKey(key.toString()));
    }

    /** An open task; empty if it is done or gone. */
    @Transactional(readOnly = true)
    public Optional<OpenTask> find(String taskId) {
        return list(tasks -> tasks.taskId(taskId)).stream().findFirst();
    }

    /** Who has a task and the body it is offered to; empty if nobody has it. */
    @Transactional(readOnly = true)
    public Optional<Holder> holder(String taskId) {
        return jdbc.sql(
                        """
                        SELECT t.ASSIGNEE_, MIN(l.GROUP_ID_) AS BODY_ FROM ACT_RU_TASK t
                        LEFT JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate'
                        WHERE t.ID_ = ? AND t.ASSIGNEE_ IS NOT NULL GROUP BY t.ASSIGNEE_""")
                .param(taskId)
                .query((row, n) -> new Holder(
                        row.getString("ASSIGNEE_"),
                        Optional.ofNullable(row.getString("BODY_")).orElse("")))
                .optional();
    }

    /** Who has a task. */
    public record Holder(String user, String body) {}

    /** The open tasks that a person has in a body. */
    @Transactional(readOnly = true)
    public List<OpenTask> of(String user, String body) {
        return list(tasks -> tasks.taskAssignee(user).taskCandidateGroup(body).includeAssignedTasks());
    }

    /** The bodies that have open tasks of cases, by business key; a case without an open task is left out. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> bodies(Collection<String> businessKeys) {
        Map<String, Set<String>> bodies = new TreeMap<>();
        List<String> all = List.copyOf(businessKeys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            jdbc.sql(
                            """
                            SELECT DISTINCT c.business_key, l.GROUP_ID_ FROM case_file c
                            JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = c.process_instance_id
                            JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate'
                            WHERE c.business_key IN (:keys) AND l.GROUP_ID_ IS NOT NULL""")
                    .param("keys", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .query(row -> {
                        bodies.computeIfAbsent(row.getString("business_key"), k -> new TreeSet<>())
                                .add(row.getString("GROUP_ID_"));
                    });
        }
        return bodies;
    }

    /** Why a person may not do a task; empty if it may. */
    @Transactional(readOnly = true)
    public Optional<Violation> bar(OpenTask task, String user) {
        if (!substitutes.worksFor(user, task.body())) {
            return Optional.of(WorkRule.NOT_OF_BODY.broken(task.nameVi()));
        }
        if (fourEyes.bar(task.processDefinitionId(), task.definitionKey(), task.processInstanceId(), user)) {
            return Optional.of(WorkRule.FOUR_EYES.broken(task.nameVi()));
        }
        return substitutes
                .of(user, task.body(), clock.instant())
                .map(s -> SubstitutionRule.AWAY.broken("", VietnamTime.format(s.lastDay())));
    }

    /**
     * Gives a task to a person of its body, in its own name; a draft goes along.
     *
     * @throws RefusedException if the person may not do it
     */
    public void assign(OpenTask task, String user) {
        bar(task, user).ifPresent(why -> {
            throw new RefusedException(why);
        });
        move(task.id(), Optional.of(user));
    }

    /** Gives a task back to its body. */
    public void release(OpenTask task) {
        move(task.id(), Optional.empty());
    }

    /** Moves a task without asking whether the person may do it; the guard asks again at its completion. */
    void move(String taskId, Optional<String> user) {
        asProduct(() -> {
            engine.getObject().setAssignee(taskId, user.orElse(null));
            return null;
        });
        user.ifPresent(to -> jdbc.sql("UPDATE task_draft SET user_id = ? WHERE task_id = ?")
                .params(to, taskId)
                .update());
    }

    private List<OpenTask> list(java.util.function.UnaryOperator<TaskQuery> which) {
        return asProduct(
                () -> which
                        .apply(engine.getObject().createTaskQuery())
                        .orderByTaskCreateTime()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .list()
                        .stream()
                        .flatMap(task -> read(task).stream())
                        .toList());
    }

    private Optional<OpenTask> read(Task task) {
        return cases.ofInstance(task.getProcessInstanceId())
                .map(file -> new OpenTask(
                        task.getId(),
                        task.getName(),
                        file.key(),
                        task.getProcessInstanceId(),
                        task.getProcessDefinitionId(),
                        task.getTaskDefinitionKey(),
                        declarations
                                .of(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                                .step(),
                        body(task.getId()),
                        Optional.ofNullable(task.getAssignee()),
                        task.getCreateTime().toInstant()));
    }

    private String body(String taskId) {
        return engine.getObject().getIdentityLinksForTask(taskId).stream()
                .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()) && l.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private <T> T asProduct(Supplier<T> work) {
        return person.getObject().asProduct(work);
    }
}
