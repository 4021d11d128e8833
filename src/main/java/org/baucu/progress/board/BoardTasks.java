package org.baucu.progress.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code board_task}. */
@Repository
public class BoardTasks {

    private static final int MOST_KEYS = 500;

    private final JdbcClient jdbc;

    BoardTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One task, open or not. */
    public Optional<BoardTask> find(String taskId) {
        return jdbc.sql("SELECT * FROM board_task WHERE task_id = ?")
                .param(taskId)
                .query(BoardTasks::task)
                .optional();
    }

    /** All tasks that a case ever had, in the order they were opened. */
    public List<BoardTask> of(CaseKey key) {
        return jdbc.sql("SELECT * FROM board_task WHERE business_key = ? ORDER BY opened_at, task_id")
                .param(key.toString())
                .query(BoardTasks::task)
                .list();
    }

    /**
     * The open tasks of some cases, the longest open first.
     *
     * @throws IllegalArgumentException if more than 500 cases are named
     */
    public List<BoardTask> open(Collection<CaseKey> keys) {
        if (keys.size() > MOST_KEYS) {
            throw new IllegalArgumentException("more than " + MOST_KEYS + " cases");
        }
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM board_task WHERE business_key IN (:keys) AND completed_at IS NULL "
                                + "AND deleted_at IS NULL ORDER BY opened_at, task_id")
                        .param("keys", keys.stream().map(CaseKey::toString).toList())
                        .query(BoardTasks::task)
                        .list();
    }

    private static BoardTask task(ResultSet row, int n) throws SQLException {
        String groups = row.getString("body_groups");
        return new BoardTask(
                row.getString("task_id"),
                CaseKey.parse(row.getString("business_key")),
                row.getString("process_instance_id"),
                row.getString("process_definition_id"),
                row.getString("definition_key"),
                row.getString("name_vi"),
                row.getString("step"),
                groups.isEmpty() ? List.of() : Arrays.asList(groups.split(" ")),
                Optional.ofNullable(row.getString("assignee")),
                Timestamps.get(row, "opened_at"),
                Timestamps.find(row, "assigned_at"),
                Timestamps.find(row, "completed_at"),
                Timestamps.find(row, "deleted_at"));
    }
}
