package org.baucu.progress.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TaskDeclarations;
import org.baucu.platform.work.Timestamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over, once, the tasks of a database that is older than the board: from the engine's history into {@code board_task}. Where nothing is
 * missing it asks one question and is done.
 */
@Component
class BoardCatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(BoardCatchUp.class);

    private static final String MISSING = " FROM ACT_HI_TASKINST t JOIN ACT_HI_PROCINST p ON p.ID_ = t.PROC_INST_ID_ "
            + "WHERE p.BUSINESS_KEY_ IS NOT NULL AND NOT EXISTS (SELECT 1 FROM board_task b WHERE b.task_id = t.ID_)";

    private final JdbcTemplate jdbc;
    private final TaskDeclarations declarations;
    private final TransactionTemplate transaction;

    BoardCatchUp(JdbcTemplate jdbc, TaskDeclarations declarations, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void catchUp() {
        if (missing() > 0) {
            // Nodes that start together take turns at the one row of the installation.
            transaction.executeWithoutResult(status -> {
                jdbc.queryForList("SELECT id FROM installation FOR UPDATE");
                LOG.info("{} tasks taken over into the board", insert());
            });
        }
    }

    private long missing() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT COUNT(*)" + MISSING, Long.class))
                .orElse(0L);
    }

    private int insert() {
        Map<String, TreeSet<String>> groups = groups();
        List<Object[]> rows = jdbc.query(
                "SELECT t.ID_, t.NAME_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_, t.PROC_INST_ID_, t.ASSIGNEE_, t.START_TIME_, t.END_TIME_, "
                        + "t.DELETE_REASON_, p.BUSINESS_KEY_" + MISSING,
                (row, n) -> values(row, groups));
        jdbc.batchUpdate(
                """
                INSERT INTO board_task (task_id, business_key, election_id, process_id, unit_code, process_instance_id, process_definition_id,
                    definition_key, name_vi, step, body_groups, assignee, opened_at, assigned_at, completed_at, deleted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
        return rows.size();
    }

    private Object[] values(ResultSet row, Map<String, TreeSet<String>> groups) throws SQLException {
        CaseKey key = CaseKey.parse(row.getString("BUSINESS_KEY_"));
        Optional<Instant> ended =
                Optional.ofNullable(row.getTimestamp("END_TIME_")).map(Timestamp::toInstant);
        boolean completed = "completed".equals(row.getString("DELETE_REASON_"));
        Instant started = row.getTimestamp("START_TIME_").toInstant();
        String assignee = row.getString("ASSIGNEE_");
        return new Object[] {
            row.getString("ID_"),
            key.toString(),
            key.election(),
            key.process(),
            key.unit(),
            row.getString("PROC_INST_ID_"),
            row.getString("PROC_DEF_ID_"),
            row.getString("TASK_DEF_KEY_"),
            row.getString("NAME_"),
            declarations
                    .of(row.getString("PROC_DEF_ID_"), row.getString("TASK_DEF_KEY_"))
                    .step()
                    .code(),
            String.join(" ", groups.getOrDefault(row.getString("ID_"), new TreeSet<>())),
            assignee,
            Timestamps.of(started),
            Timestamps.of(Optional.ofNullable(assignee).map(a -> started)),
            Timestamps.of(ended.filter(at -> completed)),
            Timestamps.of(ended.filter(at -> !completed))
        };
    }

    /** The bodies that each task was offered to. */
    private Map<String, TreeSet<String>> groups() {
        Map<String, TreeSet<String>> groups = new HashMap<>();
        jdbc.query(
                "SELECT TASK_ID_, GROUP_ID_ FROM ACT_HI_IDENTITYLINK WHERE TASK_ID_ IS NOT NULL AND GROUP_ID_ IS NOT NULL AND OPERATION_TYPE_ = 'add'",
                row -> {
                    groups.computeIfAbsent(row.getString("TASK_ID_"), t -> new TreeSet<>())
                            .add(row.getString("GROUP_ID_"));
                });
        return groups;
    }
}
