package org.baucu.progress.board;

import java.util.TreeSet;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TaskEvent;
import org.baucu.platform.work.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the board's read model in the transaction of the work: it commits with the work or not at all. */
@Component
class BoardKeeper {

    private final JdbcClient jdbc;
    private final BoardChanges changes;

    BoardKeeper(JdbcClient jdbc, BoardChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @EventListener
    void on(TaskEvent event) {
        switch (event.change()) {
            case OPENED -> insert(event);
            case ASSIGNED -> assigned(event);
            case COMPLETED -> ended(event, "completed_at");
            case DELETED -> ended(event, "deleted_at");
        }
        changes.append(event.key());
    }

    /** A case opened, was decided or closed, or its limits were moved, perhaps without a task that says so. */
    @EventListener
    void on(Recorded event) {
        switch (event.kind()) {
            case CASE_OPENED, DECIDED, CLOSED, LIMITS_MOVED -> {
                if (!event.caseKey().isEmpty()) {
                    changes.append(CaseKey.parse(event.caseKey()));
                }
            }
            default -> {
                // The board shows nothing of it.
            }
        }
    }

    private void insert(TaskEvent event) {
        CaseKey key = event.key();
        jdbc.sql(
                        """
                        INSERT INTO board_task (task_id, business_key, election_id, process_id, unit_code, process_instance_id,
                            process_definition_id, definition_key, name_vi, step, body_groups, assignee, opened_at, assigned_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.taskId(),
                        key.toString(),
                        key.election(),
                        key.process(),
                        key.unit(),
                        event.processInstanceId(),
                        event.processDefinitionId(),
                        event.definitionKey(),
                        event.nameVi(),
                        event.step().code(),
                        String.join(" ", new TreeSet<>(event.groups())),
                        event.assignee().orElse(null),
                        Timestamps.of(event.at()),
                        Timestamps.of(event.assignee().map(a -> event.at())))
                .update();
    }

    private void assigned(TaskEvent event) {
        jdbc.sql("UPDATE board_task SET assignee = ?, assigned_at = ?, body_groups = ? WHERE task_id = ?")
                .params(
                        event.assignee().orElse(null),
                        Timestamps.of(event.assignee().map(a -> event.at())),
                        String.join(" ", new TreeSet<>(event.groups())),
                        event.taskId())
                .update();
    }

    private void ended(TaskEvent event, String column) {
        jdbc.sql("UPDATE board_task SET " + column + " = ? WHERE task_id = ?")
                .params(Timestamps.of(event.at()), event.taskId())
                .update();
    }
}
