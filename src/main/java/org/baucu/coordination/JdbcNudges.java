package org.baucu.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nudges in their tables. */
@Repository
class JdbcNudges {

    private static final int CHUNK = 500;
    /** Overdue cases of one phase looked at; more than a whole province has. */
    private static final int OVERDUE = 5_000;

    private final NamedParameterJdbcTemplate batch;
    private final JdbcClient jdbc;

    JdbcNudges(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    void store(Nudge nudge, Map<String, Set<String>> bodiesByKey) {
        jdbc.sql("INSERT INTO nudge (id, sent_by, sent_at, reason, note, text_vi) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        nudge.id(),
                        nudge.sentBy(),
                        Timestamps.of(nudge.sentAt()),
                        nudge.reason(),
                        nudge.note(),
                        nudge.textVi())
                .update();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        bodiesByKey.forEach(
                (key, bodies) -> bodies.forEach(body -> rows.add(new MapSqlParameterSource("nudge", nudge.id())
                        .addValue("key", key)
                        .addValue("body", body))));
        batch.batchUpdate(
                "INSERT INTO nudge_case (nudge_id, business_key, body) VALUES (:nudge, :key, :body)",
                rows.toArray(MapSqlParameterSource[]::new));
    }

    /** Nudges of a case, newest first. */
    List<Nudge> of(String businessKey, int limit) {
        Map<String, Nudge> nudges = new LinkedHashMap<>();
        Map<String, List<String>> bodies = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT n.*, c.body FROM nudge_case c JOIN nudge n ON n.id = c.nudge_id
                        WHERE c.business_key = ? ORDER BY n.sent_at DESC, n.id, c.body FETCH FIRST 500 ROWS ONLY""")
                .param(businessKey)
                .query(row -> {
                    bodies.computeIfAbsent(row.getString("id"), id -> new ArrayList<>())
                            .add(row.getString("body"));
                    nudges.put(row.getString("id"), nudge(row));
                });
        return nudges.values().stream()
                .limit(limit)
                .map(n ->
                        new Nudge(n.id(), n.sentBy(), n.sentAt(), n.reason(), n.note(), n.textVi(), bodies.get(n.id())))
                .toList();
    }

    /** When cases were last nudged since an instant, by business key; those that were not are left out. */
    Map<String, Instant> since(Collection<String> businessKeys, Instant since) {
        Map<String, Instant> last = new HashMap<>();
        List<String> all = List.copyOf(businessKeys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            jdbc.sql(
                            """
                            SELECT c.business_key, MAX(n.sent_at) AS sent_at FROM nudge_case c JOIN nudge n ON n.id = c.nudge_id
                            WHERE c.business_key IN (:keys) AND n.sent_at >= :since GROUP BY c.business_key""")
                    .param("keys", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .param("since", Timestamps.of(since))
                    .query(row -> {
                        last.put(row.getString("business_key"), Timestamps.get(row, "sent_at"));
                    });
        }
        return last;
    }

    /** Business keys of a phase's undecided cases whose legal limit has passed, the longest overdue first. */
    List<String> overdue(String election, String process, Instant now) {
        return jdbc.sql(
                        """
                        SELECT business_key FROM case_file
                        WHERE election_id = ? AND process_id = ? AND decided_at IS NULL AND closed_at IS NULL AND legal_limit < ?
                        ORDER BY legal_limit, business_key FETCH FIRST """
                                + " " + OVERDUE + " ROWS ONLY")
                .params(election, process, Timestamps.of(now))
                .query(String.class)
                .list();
    }

    private static Nudge nudge(ResultSet row) throws SQLException {
        return new Nudge(
                row.getString("id"),
                row.getString("sent_by"),
                Timestamps.get(row, "sent_at"),
                row.getString("reason"),
                row.getString("note"),
                row.getString("text_vi"),
                List.of());
    }
}
