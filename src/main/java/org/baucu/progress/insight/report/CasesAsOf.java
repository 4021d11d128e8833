package org.baucu.progress.insight.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cases as they stood at a moment: opened by then, decided by then, under the limits that held then. */
@Repository
public class CasesAsOf {

    /** The first limits replaced after the moment are those that held at it; with none replaced since, today's do. */
    private static final String STOOD =
            """
            SELECT c.business_key, c.title_vi, c.milestone, c.decided_at, c.late, c.late_reason, h.replaced_at,
                CASE WHEN h.replaced_at IS NULL THEN c.legal_limit ELSE h.legal_limit END AS legal,
                CASE WHEN h.replaced_at IS NULL THEN c.working_limit ELSE h.working_limit END AS working,
                CASE WHEN EXISTS (SELECT 1 FROM act a WHERE a.business_key = c.business_key AND a.acted_at <= :at
                    AND a.acted_at > CASE WHEN h.replaced_at IS NULL THEN c.legal_limit ELSE h.legal_limit END) THEN 1 ELSE 0 END AS acted_late
            FROM case_file c LEFT JOIN case_limit_history h ON h.id = (
                SELECT MIN(x.id) FROM case_limit_history x WHERE x.business_key = c.business_key AND x.replaced_at = (
                    SELECT MIN(y.replaced_at) FROM case_limit_history y WHERE y.business_key = c.business_key AND y.replaced_at > :at))
            WHERE c.election_id = :election AND c.unit_code IN (:units) AND c.opened_at <= :at
            ORDER BY c.business_key""";

    private final JdbcClient jdbc;

    public CasesAsOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of some units that were open or done at a moment, by key. */
    public List<CaseAsOf> of(String election, Set<String> units, Instant at) {
        return jdbc.sql(STOOD)
                .param("election", election)
                .param("units", units.isEmpty() ? List.of("") : List.copyOf(units))
                .param("at", Timestamps.of(at))
                .query((row, n) -> read(row, at))
                .list();
    }

    /** A reason for being late is asked with the first step done after the limit; before that step there was none. */
    private static CaseAsOf read(ResultSet row, Instant at) throws SQLException {
        Optional<Instant> decided = Timestamps.find(row, "decided_at").filter(when -> !when.isAfter(at));
        return new CaseAsOf(
                CaseKey.parse(row.getString("business_key")),
                row.getString("title_vi"),
                row.getString("milestone"),
                Timestamps.find(row, "legal"),
                Timestamps.find(row, "working"),
                decided,
                decided.isPresent() && row.getBoolean("late"),
                row.getInt("acted_late") == 1 ? row.getString("late_reason") : "");
    }
}
