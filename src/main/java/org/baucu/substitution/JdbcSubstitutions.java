package org.baucu.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Substitutes;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.Timestamps;
import org.baucu.substitution.domain.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Substitutions in their tables. Nothing is deleted. */
@Repository
class JdbcSubstitutions implements Substitutes {

    private static final String WORKS_FOR =
            "EXISTS (SELECT 1 FROM ACT_ID_MEMBERSHIP m WHERE m.USER_ID_ = %s AND m.GROUP_ID_ = s.body)";
    private static final String BOTH_WORK_FOR_IT =
            WORKS_FOR.formatted("s.person") + " AND " + WORKS_FOR.formatted("s.substitute");

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSubstitutions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Substitution> of(String person, String body, Instant at) {
        LocalDate day = VietnamTime.dayOf(at);
        return jdbc.sql(
                        "SELECT s.* FROM substitution s WHERE s.person = ? AND s.body = ? AND s.first_day <= ? AND s.last_day >= ? "
                                + "AND (s.ended_at IS NULL OR s.ended_at > ?) AND s.closed_at IS NULL AND "
                                + BOTH_WORK_FOR_IT
                                + " ORDER BY s.named_at, s.id FETCH FIRST 1 ROWS ONLY")
                .params(person, body, day, day, Timestamps.of(at))
                .query(JdbcSubstitutions::substitution)
                .optional();
    }

    @Override
    public Optional<Substitution> behind(String taskId, String user) {
        return jdbc.sql(
                        """
                        SELECT s.* FROM substituted_task t JOIN substitution s ON s.id = t.substitution_id
                        WHERE t.task_id = ? AND t.substitute = ? AND t.back_at IS NULL
                        ORDER BY t.passed_at DESC, s.id FETCH FIRST 1 ROWS ONLY""")
                .params(taskId, user)
                .query(JdbcSubstitutions::substitution)
                .optional();
    }

    @Override
    public List<String> tasksOf(Substitution substitution) {
        return jdbc.sql(
                        "SELECT task_id FROM substituted_task WHERE substitution_id = ? AND back_at IS NULL ORDER BY task_id")
                .param(substitution.id())
                .query(String.class)
                .list();
    }

    @Override
    public void passed(String taskId, Substitution s) {
        int again = jdbc.sql("UPDATE substituted_task SET back_at = NULL WHERE task_id = ? AND substitution_id = ?")
                .params(taskId, s.id())
                .update();
        if (again == 0) {
            jdbc.sql(
                            "INSERT INTO substituted_task (task_id, substitution_id, person, substitute, passed_at) VALUES (?, ?, ?, ?, ?)")
                    .params(taskId, s.id(), s.person(), s.substitute(), Timestamps.of(clock.instant()))
                    .update();
        }
    }

    @Override
    public void taken(String taskId, Optional<String> assignee) {
        jdbc.sql("UPDATE substituted_task SET back_at = ? WHERE task_id = ? AND substitute <> ? AND back_at IS NULL")
                .params(Timestamps.of(clock.instant()), taskId, assignee.orElse(""))
                .update();
    }

    @Override
    public boolean worksFor(String user, String body) {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_ID_MEMBERSHIP WHERE USER_ID_ = ? AND GROUP_ID_ = ?")
                        .params(user, body)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Waits until nobody else names a substitute; held until the end of the transaction. */
    void lock() {
        jdbc.sql("SELECT id FROM substitution_lock WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    void create(Substitution s, Wish.Reason reason, String note, String namedBy) {
        jdbc.sql(
                        """
                        INSERT INTO substitution (id, body, person, substitute, first_day, last_day, reason, note, named_by, named_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        s.id(),
                        s.body(),
                        s.person(),
                        s.substitute(),
                        s.firstDay(),
                        s.lastDay(),
                        reason.code(),
                        note,
                        namedBy,
                        Timestamps.of(clock.instant()))
                .update();
    }

    /** Substitutions of either person in any body that are not over, as person or as substitute. */
    List<Substitution> ofEither(String person, String substitute) {
        return jdbc.sql(
                        """
                        SELECT * FROM substitution WHERE closed_at IS NULL AND ended_at IS NULL
                        AND (person IN (:either) OR substitute IN (:either)) ORDER BY first_day, id""")
                .param("either", List.of(person, substitute))
                .query(JdbcSubstitutions::substitution)
                .list();
    }

    Optional<Substitution> find(String id) {
        return jdbc.sql("SELECT * FROM substitution WHERE id = ?")
                .param(id)
                .query(JdbcSubstitutions::substitution)
                .optional();
    }

    /** Those whose first day has come and whose tasks have not passed yet. */
    List<Substitution> toBegin(Instant now) {
        return jdbc.sql(
                        "SELECT s.* FROM substitution s WHERE s.closed_at IS NULL AND s.begun_at IS NULL AND s.ended_at IS NULL "
                                + "AND s.first_day <= ? AND s.last_day >= ? ORDER BY s.first_day, s.id")
                .params(VietnamTime.dayOf(now), VietnamTime.dayOf(now))
                .query(JdbcSubstitutions::substitution)
                .list();
    }

    /** Those that are over, by their last day, because they were ended, or because one of the two has left the body. */
    List<Substitution> toEnd(Instant now) {
        return jdbc.sql(
                        "SELECT s.* FROM substitution s WHERE s.closed_at IS NULL AND (s.last_day < ? OR s.ended_at <= ? OR NOT ("
                                + BOTH_WORK_FOR_IT + ")) ORDER BY s.first_day, s.id")
                .params(VietnamTime.dayOf(now), Timestamps.of(now))
                .query(JdbcSubstitutions::substitution)
                .list();
    }

    /** Takes the beginning; false if another node has done it. */
    boolean begin(String id) {
        return mark("UPDATE substitution SET begun_at = ? WHERE id = ? AND begun_at IS NULL AND closed_at IS NULL", id);
    }

    /** Takes the end; false if another node has done it. */
    boolean close(String id) {
        return mark("UPDATE substitution SET closed_at = ? WHERE id = ? AND closed_at IS NULL", id);
    }

    /** Ends it now; false if it has ended. */
    boolean end(String id, String by) {
        return jdbc.sql(
                                "UPDATE substitution SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL AND closed_at IS NULL")
                        .params(Timestamps.of(clock.instant()), by, id)
                        .update()
                == 1;
    }

    private boolean mark(String sql, String id) {
        return jdbc.sql(sql).params(Timestamps.of(clock.instant()), id).update() == 1;
    }

    static Substitution substitution(ResultSet row, int n) throws SQLException {
        return new Substitution(
                row.getString("id"),
                row.getString("body"),
                row.getString("person"),
                row.getString("substitute"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Timestamps.find(row, "ended_at"));
    }
}
