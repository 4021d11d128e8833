package org.baucu.audit.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Timestamps;

/** The SQL of a query: only what is asked for, so that each part is answered from its own index. The alias of {@code case_file} is {@code c}. */
public final class CaseConditions {

    /** Named, so that the database can tell what a parameter is that only stands between others. */
    private static final String PEOPLE =
            """
            (SELECT u.ID_ FROM ACT_ID_USER u WHERE u.ID_ = :person OR LOWER(COALESCE(u.FIRST_, '') || ' ' || COALESCE(u.LAST_, '')) LIKE :name ESCAPE '!'
               OR COALESCE(u.FIRST_, '') || ' ' || COALESCE(u.LAST_, '') LIKE :typed ESCAPE '!')""";

    private final List<String> conditions = new ArrayList<>(List.of("c.election_id = :election"));
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseConditions() {}

    /**
     * @param scope what may be seen
     * @param below the unit asked for and all below it; ignored where the query names none
     * @param now Timestamp parameter, by the product's clock
     */
    public static CaseConditions of(CaseQuery query, AuditScope.Scope scope, Set<String> below, Object now) {
        CaseConditions c = new CaseConditions();
        c.parameters.put("election", scope.election().id());
        c.units(query, scope, below);
        c.people(query);
        c.equal("c.process_id", "process", query.process());
        if (!query.number().isEmpty()) {
            c.add(
                    "EXISTS (SELECT 1 FROM case_document d WHERE d.business_key = c.business_key AND d.number LIKE :number ESCAPE '!')");
            c.parameters.put("number", escaped(query.number()) + "%");
        }
        if (!query.code().isEmpty()) {
            c.add("EXISTS (SELECT 1 FROM case_violation v WHERE v.business_key = c.business_key AND v.code = :code)");
            c.parameters.put("code", query.code());
        }
        c.period(query);
        c.lateness(query.late(), now);
        return c;
    }

    /** With the word WHERE. */
    public String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private void units(CaseQuery query, AuditScope.Scope scope, Set<String> below) {
        if (query.unit().isEmpty() && scope.whole()) {
            return;
        }
        Set<String> units = new TreeSet<>(scope.units());
        if (!query.unit().isEmpty()) {
            units.retainAll(below);
        }
        if (units.isEmpty()) {
            add("1 = 0");
        } else {
            add("c.unit_code IN (:units)");
            parameters.put("units", units);
        }
    }

    private void people(CaseQuery query) {
        if (!query.body().isEmpty()) {
            boolean one = query.body().contains("-");
            add("EXISTS (SELECT 1 FROM act a WHERE a.business_key = c.business_key AND a.capacity "
                    + (one ? "= :body)" : "LIKE :body ESCAPE '!')"));
            parameters.put("body", one ? query.body() : escaped(query.body()) + "-%");
        }
        if (!query.person().isEmpty()) {
            add("c.business_key IN (SELECT a.business_key FROM act a WHERE a.user_id IN " + PEOPLE
                    + " UNION SELECT s.business_key FROM case_submission s WHERE s.user_id IN " + PEOPLE
                    + " UNION SELECT e.case_key FROM ledger_entry e WHERE e.on_behalf_of IN " + PEOPLE + ")");
            parameters.put("person", query.person());
            String typed = "%" + escaped(query.person()) + "%";
            parameters.put("typed", typed);
            parameters.put("name", typed.toLowerCase(Locale.forLanguageTag("vi")));
        }
    }

    private void period(CaseQuery query) {
        String column =
                switch (query.when()) {
                    case DECIDED -> "c.decided_at";
                    case OPENED -> "c.opened_at";
                    case LIMIT -> "c.legal_limit";
                };
        if (query.from() != null) {
            add(column + " >= :from");
            parameters.put("from", midnight(query.from()));
        }
        if (query.to() != null) {
            add(column + " < :until");
            parameters.put("until", midnight(query.to().plusDays(1)));
        }
    }

    private void lateness(CaseQuery.Late late, Object now) {
        switch (late) {
            case ANY -> {}
            case LATE -> add("c.legal_limit < COALESCE(c.decided_at, :now)");
            case DONE_LATE -> add("c.decided_at > c.legal_limit");
            case OVERDUE -> add("c.decided_at IS NULL AND c.legal_limit < :now");
            case IN_TIME ->
                add("c.decided_at IS NOT NULL AND (c.legal_limit IS NULL OR c.decided_at <= c.legal_limit)");
        }
        if (late == CaseQuery.Late.LATE || late == CaseQuery.Late.OVERDUE) {
            parameters.put("now", now);
        }
    }

    private void equal(String column, String name, String value) {
        if (!value.isEmpty()) {
            add(column + " = :" + name);
            parameters.put(name, value);
        }
    }

    private void add(String condition) {
        conditions.add(condition);
    }

    private static Object midnight(LocalDate day) {
        return Timestamps.of(VietnamTime.at(day, LocalTime.MIDNIGHT));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
