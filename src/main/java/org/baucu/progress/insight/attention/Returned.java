package org.baucu.progress.insight.attention;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of which a version was refused by the law's rules or returned by a body, the most often first. */
@Component
class Returned implements AttentionList {

    private static final String SENT_BACK =
            """
            FROM case_file c JOIN (
                SELECT business_key, SUM(refused) AS refused, SUM(returned) AS returned, MAX(at) AS since FROM (
                    SELECT business_key, 1 AS refused, 0 AS returned, MAX(raised_at) AS at FROM case_violation GROUP BY business_key, version
                    UNION ALL
                    SELECT business_key, 0, 1, returned_at FROM case_return) b
                GROUP BY business_key) s ON s.business_key = c.business_key
            WHERE c.election_id = :election AND c.unit_code IN (:units)""";

    private final JdbcClient jdbc;

    Returned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AttentionKind kind() {
        return AttentionKind.RETURNED;
    }

    @Override
    public long count(Asked asked) {
        return parameters("SELECT COUNT(*) " + SENT_BACK, asked)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Attention> page(Asked asked, int offset, int limit) {
        return parameters(
                        "SELECT c.unit_code, c.business_key, c.title_vi, c.decided_at, s.refused, s.returned, s.since "
                                + SENT_BACK
                                + " ORDER BY s.refused + s.returned DESC, s.since DESC, c.business_key LIMIT :limit OFFSET :offset",
                        asked)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Attention(
                        row.getString("unit_code"),
                        List.of(),
                        Optional.of(CaseKey.parse(row.getString("business_key"))),
                        row.getString("title_vi"),
                        Timestamps.find(row, "decided_at").isPresent() ? "sent-back.done" : "sent-back",
                        List.of(
                                String.valueOf(row.getInt("refused") + row.getInt("returned")),
                                String.valueOf(row.getInt("refused")),
                                String.valueOf(row.getInt("returned"))),
                        Timestamps.find(row, "since")))
                .list();
    }

    private JdbcClient.StatementSpec parameters(String sql, Asked asked) {
        return jdbc.sql(sql).param("election", asked.election().id()).param("units", asked.unitCodes());
    }
}
