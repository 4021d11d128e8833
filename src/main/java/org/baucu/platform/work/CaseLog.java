package org.baucu.platform.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baucu.platform.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did to a case: versions submitted, documents given, returns, completed tasks. */
@Component
public class CaseLog {

    private final JdbcClient jdbc;
    private final Substitutes substitutes;
    private final Clock clock;
    private final CaseRecords records;

    CaseLog(JdbcClient jdbc, Substitutes substitutes, Clock clock, CaseRecords records) {
        this.jdbc = jdbc;
        this.records = records;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    void submitted(CaseKey key, String taskId, String user, String capacity) {
        jdbc.sql("UPDATE case_file SET version = version + 1 WHERE business_key = ?")
                .param(key.toString())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO case_submission (business_key, version, task_id, user_id, capacity, submitted_at, on_behalf_of)
                        SELECT business_key, version, CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS TIMESTAMP WITH TIME ZONE),
                            CAST(? AS VARCHAR)
                        FROM case_file WHERE business_key = ?""")
                .params(
                        taskId,
                        user,
                        capacity,
                        Timestamps.of(clock.instant()),
                        onBehalfOf(taskId, user),
                        key.toString())
                .update();
        records.submitted(key, taskId, user, capacity);
    }

    /** Whether a version was submitted through this task. */
    public boolean submittedThrough(String taskId) {
        return count("SELECT COUNT(*) FROM case_submission WHERE task_id = ?", taskId) > 0;
    }

    /** When the case was submitted for the first time; empty before. */
    Optional<Instant> firstSubmission(CaseKey key) {
        return jdbc.sql("SELECT submitted_at FROM case_submission WHERE business_key = ? ORDER BY version LIMIT 1")
                .param(key.toString())
                .query((row, n) -> Timestamps.get(row, "submitted_at"))
                .optional();
    }

    /** Who submitted the newest version of the case, and when; empty before the first. */
    public Optional<Submission> lastSubmission(CaseKey key) {
        return jdbc.sql(
                        "SELECT user_id, submitted_at FROM case_submission WHERE business_key = ? ORDER BY version DESC LIMIT 1")
                .param(key.toString())
                .query((row, n) -> new Submission(row.getString("user_id"), Timestamps.get(row, "submitted_at")))
                .optional();
    }

    /** A version that was submitted. */
    public record Submission(String userId, Instant at) {}

    /** The bodies in whose name versions of the case were submitted. */
    Set<String> submitters(CaseKey key) {
        return Ordered.set(jdbc.sql("SELECT DISTINCT capacity FROM case_submission WHERE business_key = ?")
                .param(key.toString())
                .query(String.class)
                .list());
    }

    /** Whether a person submitted any version of the case, itself, through a substitute, or as one. */
    public boolean submittedBy(CaseKey key, String user) {
        return count(
                        "SELECT COUNT(*) FROM case_submission WHERE business_key = ? AND (user_id = ? OR on_behalf_of = ?)",
                        key.toString(),
                        user,
                        user)
                > 0;
    }

    void documented(CaseKey key, String taskId, String user, String capacity, Evidence e) {
        Optional<Evidence.Meeting> m = e.meeting();
        jdbc.sql(
                        """
                        INSERT INTO case_document (id, business_key, version, task_id, kind, user_id, capacity, number, document_date, signer,
                            file_id, members_total, present, in_favour, minutes_file_id, recorded_at, on_behalf_of)
                        SELECT CAST(? AS VARCHAR), business_key, version, CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                            CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS DATE), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS INT),
                            CAST(? AS INT), CAST(? AS INT), CAST(? AS VARCHAR), CAST(? AS TIMESTAMP WITH TIME ZONE), CAST(? AS VARCHAR)
                        FROM case_file WHERE business_key = ?""")
                .params(
                        UUID.randomUUID().toString(),
                        taskId,
                        e.kind().name(),
                        user,
                        capacity,
                        e.number(),
                        e.date(),
                        e.signer(),
                        e.fileId().orElse(null),
                        m.map(Evidence.Meeting::membersTotal).orElse(null),
                        m.map(Evidence.Meeting::present).orElse(null),
                        m.map(Evidence.Meeting::inFavour).orElse(null),
                        m.flatMap(Evidence.Meeting::minutesFileId).orElse(null),
                        Timestamps.of(clock.instant()),
                        onBehalfOf(taskId, user),
                        key.toString())
                .update();
        records.documented(key, taskId, user, capacity, e);
    }

    /** Whether a document was given through this task. */
    public boolean documentedThrough(String taskId) {
        return count("SELECT COUNT(*) FROM case_document WHERE task_id = ?", taskId) > 0;
    }

    void returned(CaseKey key, String taskId, String user, String capacity, String reason) {
        jdbc.sql(
                        """
                        INSERT INTO case_return (task_id, business_key, version, user_id, capacity, reason, returned_at, on_behalf_of)
                        SELECT CAST(? AS VARCHAR), business_key, version, CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                            CAST(? AS TIMESTAMP WITH TIME ZONE), CAST(? AS VARCHAR)
                        FROM case_file WHERE business_key = ?""")
                .params(
                        taskId,
                        user,
                        capacity,
                        reason,
                        Timestamps.of(clock.instant()),
                        onBehalfOf(taskId, user),
                        key.toString())
                .update();
        records.returned(key, taskId, user, capacity, reason);
    }

    /** Whether the case was returned, with its reason, through this task. */
    public boolean returnedThrough(String taskId) {
        return count("SELECT COUNT(*) FROM case_return WHERE task_id = ?", taskId) > 0;
    }

    /** Whether any version of the case was returned. */
    public boolean wasReturned(CaseKey key) {
        return count("SELECT COUNT(*) FROM case_return WHERE business_key = ?", key.toString()) > 0;
    }

    /** Why the current version was returned; empty if it was not. */
    public List<String> returnReasons(CaseKey key) {
        return jdbc.sql(
                        """
                        SELECT r.reason FROM case_return r JOIN case_file c ON c.business_key = r.business_key AND c.version = r.version
                        WHERE r.business_key = ? ORDER BY r.returned_at, r.capacity, r.task_id""")
                .param(key.toString())
                .query(String.class)
                .list();
    }

    void lateReason(CaseKey key, String reason) {
        jdbc.sql("UPDATE case_file SET late_reason = ? WHERE business_key = ?")
                .params(reason, key.toString())
                .update();
        records.lateReason(key, reason);
    }

    /** Records a completed task. */
    public void acted(
            CaseKey key,
            String taskId,
            String definitionKey,
            String step,
            String user,
            String capacity,
            String outcome) {
        jdbc.sql(
                        "INSERT INTO act (task_id, business_key, definition_key, step, user_id, capacity, outcome, acted_at, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        taskId,
                        key.toString(),
                        definitionKey,
                        step,
                        user,
                        capacity,
                        outcome,
                        Timestamps.of(clock.instant()),
                        onBehalfOf(taskId, user))
                .update();
        jdbc.sql("DELETE FROM task_draft WHERE task_id = ?").param(taskId).update();
    }

    /** In whose place a user has a task; empty for in its own name. */
    private String onBehalfOf(String taskId, String user) {
        return substitutes.behind(taskId, user).map(Substitution::person).orElse("");
    }

    private long count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
