package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person has begun on a task, one draft a task; it is nobody else's to see. */
@Component
class TaskDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a draft in place of what was kept for the task before, whoever left it. */
    void save(String taskId, String user, String json) {
        jdbc.sql("DELETE FROM task_draft WHERE task_id = ?").param(taskId).update();
        jdbc.sql("INSERT INTO task_draft (task_id, user_id, content, saved_at) VALUES (?, ?, ?, ?)")
                .params(taskId, user, json, Timestamps.of(clock.instant()))
                .update();
    }

    Optional<String> find(String taskId, String user) {
        return jdbc.sql("SELECT content FROM task_draft WHERE task_id = ? AND user_id = ?")
                .params(taskId, user)
                .query(String.class)
                .optional();
    }

    Optional<Instant> savedAt(String taskId, String user) {
        return jdbc.sql("SELECT saved_at FROM task_draft WHERE task_id = ? AND user_id = ?")
                .params(taskId, user)
                .query((row, n) -> Timestamps.get(row, "saved_at"))
                .optional();
    }
}
