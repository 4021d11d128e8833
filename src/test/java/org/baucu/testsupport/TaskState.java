package org.baucu.testsupport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything about an open task that a person might try to change: itself, who may do it, the variables and timers of its instance, its case
 * and what is on record of it. Two states are equal if nothing was changed between them.
 */
public record TaskState(
        String activity,
        String assignee,
        String owner,
        String dueDate,
        String followUpDate,
        int priority,
        String delegation,
        TreeSet<String> links,
        Map<String, Object> variables,
        List<String> timers,
        CaseFile file,
        Map<String, Long> rows) {

    private static final List<String> RECORDS = List.of("act", "case_submission", "case_document", "case_return");

    /** @throws AssertionError if the task is no longer open */
    public static TaskState of(String taskId, CaseKey key, ProcessEngine engine, Cases cases, JdbcClient jdbc) {
        Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new AssertionError("task " + taskId + " is no longer open");
        }
        TreeSet<String> links = engine.getTaskService().getIdentityLinksForTask(taskId).stream()
                .map(l -> l.getType() + ":" + l.getGroupId() + ":" + l.getUserId())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Object> variables = new TreeMap<>(engine.getTaskService().getVariables(taskId));
        List<String> timers =
                engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .list()
                        .stream()
                        .map(TaskState::describe)
                        .sorted()
                        .toList();
        Map<String, Long> rows = new TreeMap<>();
        RECORDS.forEach(table -> rows.put(
                table,
                jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE business_key = ?")
                        .param(key.toString())
                        .query(Long.class)
                        .single()));
        return new TaskState(
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                task.getOwner(),
                Objects.toString(task.getDueDate()),
                Objects.toString(task.getFollowUpDate()),
                task.getPriority(),
                Objects.toString(task.getDelegationState()),
                links,
                variables,
                timers,
                cases.find(key).orElseThrow(),
                rows);
    }

    private static String describe(Job job) {
        return job.getId() + "@" + job.getDuedate() + (job.isSuspended() ? " suspended" : "");
    }
}
