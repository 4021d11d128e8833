package org.baucu.audit.history;

import java.time.Clock;
import java.util.Set;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.UnitScopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases an auditor asks for, never outside the auditor's scope: for the search and the report alike. */
@Component
public class CaseSelection {

    private final JdbcClient jdbc;
    private final UnitScopes units;
    private final Clock clock;

    public CaseSelection(JdbcClient jdbc, UnitScopes units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** How many cases there are in all. */
    public long count(CaseQuery query, AuditScope.Scope scope) {
        CaseConditions conditions = conditions(query, scope);
        return jdbc.sql("SELECT COUNT(*) FROM case_file c" + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    /** The SQL of what is asked for. */
    public CaseConditions conditions(CaseQuery query, AuditScope.Scope scope) {
        Set<String> below =
                query.unit().isEmpty() ? Set.of() : units.units(scope.election().id(), Set.of(query.unit()));
        return CaseConditions.of(query, scope, below, now());
    }

    /** The product's time, as a parameter of SQL. */
    public Object now() {
        return Timestamps.of(clock.instant());
    }
}
