package org.baucu.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases for an auditor, never outside the auditor's scope. */
@Component
public class CaseSearch {

    /** How many violation codes are offered at most. */
    private static final int CODES = 200;

    private static final String REFUSED =
            "(SELECT COUNT(DISTINCT v.version) FROM case_violation v WHERE v.business_key = c.business_key)";
    private static final String RETURNED = "(SELECT COUNT(*) FROM case_return r WHERE r.business_key = c.business_key)";

    private final JdbcClient jdbc;
    private final CaseSelection selection;

    public CaseSearch(JdbcClient jdbc, CaseSelection selection) {
        this.jdbc = jdbc;
        this.selection = selection;
    }

    /** How many cases {@link #list} has in all. */
    public long count(CaseQuery query, AuditScope.Scope scope) {
        return selection.count(query, scope);
    }

    /**
     * Cases in the order asked for; those without a limit or decision come last.
     *
     * @param offset how many to leave out at the start
     * @param limit how many at most
     */
    public List<FoundCase> list(CaseQuery query, AuditScope.Scope scope, int offset, int limit) {
        CaseConditions conditions = selection.conditions(query, scope);
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        if (query.sort() == CaseQuery.Sort.LATENESS) {
            parameters.put("now", selection.now());
        }
        // The page is cut before names and refusals are looked up, so that they cost fifty rows and not all.
        return jdbc.sql("SELECT c.*, u.name_vi, " + REFUSED + " AS refused, " + RETURNED + " AS returned FROM ("
                        + "SELECT c.* FROM case_file c" + conditions.where() + " ORDER BY " + order(query)
                        + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY) c "
                        + "LEFT JOIN unit u ON u.election_id = c.election_id AND u.code = c.unit_code ORDER BY "
                        + order(query))
                .params(parameters)
                .query(CaseSearch::found)
                .list();
    }

    /** Codes of violations that occurred, to choose from. */
    public List<String> codes() {
        return jdbc.sql("SELECT DISTINCT code FROM case_violation ORDER BY code FETCH FIRST " + CODES + " ROWS ONLY")
                .query(String.class)
                .list();
    }

    private static String order(CaseQuery query) {
        String by =
                switch (query.sort()) {
                    case LATENESS -> "COALESCE(c.decided_at, :now) - c.legal_limit";
                    case LIMIT -> "c.legal_limit";
                    case DECIDED -> "c.decided_at";
                    case REFUSALS -> REFUSED + " + " + RETURNED;
                    case TITLE -> "c.title_vi";
                };
        return by + " " + query.dir().name() + " NULLS LAST, c.business_key";
    }

    private static FoundCase found(ResultSet row, int n) throws SQLException {
        String unit = row.getString("name_vi");
        return new FoundCase(
                CaseKey.parse(row.getString("business_key")),
                row.getString("title_vi"),
                unit == null ? row.getString("unit_code") : unit,
                Timestamps.find(row, "legal_limit"),
                Timestamps.find(row, "working_limit"),
                Timestamps.get(row, "opened_at"),
                Timestamps.find(row, "decided_at"),
                row.getString("late_reason"),
                row.getInt("refused"),
                row.getInt("returned"));
    }
}
