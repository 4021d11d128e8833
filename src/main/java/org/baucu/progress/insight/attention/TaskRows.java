package org.baucu.progress.insight.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks of cases as lines of the list. */
final class TaskRows {

    private static final String COLUMNS =
            "t.unit_code, t.body_groups, t.business_key, c.title_vi, t.name_vi, t.opened_at ";
    private static final String OPEN =
            """
            FROM board_task t JOIN case_file c ON c.business_key = t.business_key
            WHERE t.election_id = :election AND t.unit_code IN (:units) AND t.completed_at IS NULL AND t.deleted_at IS NULL""";

    /** Somebody has done something of the case, or has taken a task of it. */
    static final String BEGUN = "(EXISTS (SELECT 1 FROM act a WHERE a.business_key = c.business_key) "
            + "OR EXISTS (SELECT 1 FROM board_task b WHERE b.business_key = c.business_key AND b.assigned_at IS NOT NULL))";

    private TaskRows() {}

    /** @param condition on {@code t} and {@code c}, with parameter {@code :before} */
    static long count(JdbcClient jdbc, Asked asked, String condition) {
        return parameters(jdbc.sql("SELECT COUNT(*) " + OPEN + " AND " + condition), asked)
                .query(Long.class)
                .single();
    }

    static List<Attention> page(JdbcClient jdbc, Asked asked, String condition, String what, int offset, int limit) {
        return parameters(
                        jdbc.sql("SELECT " + COLUMNS + OPEN + " AND " + condition
                                + " ORDER BY t.opened_at, t.unit_code, t.task_id LIMIT :limit OFFSET :offset"),
                        asked)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> line(row, what))
                .list();
    }

    private static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec sql, Asked asked) {
        return sql.param("election", asked.election().id())
                .param("units", asked.unitCodes())
                .param("before", Timestamps.of(asked.before()));
    }

    private static Attention line(ResultSet row, String what) throws SQLException {
        return new Attention(
                row.getString("unit_code"),
                groups(row.getString("body_groups")),
                Optional.of(CaseKey.parse(row.getString("business_key"))),
                row.getString("title_vi"),
                what,
                List.of(row.getString("name_vi")),
                Optional.of(Timestamps.get(row, "opened_at")));
    }

    static List<String> groups(String text) {
        return Arrays.stream(text.split(" ")).filter(g -> !g.isEmpty()).toList();
    }
}
