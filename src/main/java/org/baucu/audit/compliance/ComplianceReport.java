package org.baucu.audit.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseConditions;
import org.baucu.audit.history.CaseQuery;
import org.baucu.audit.history.CaseSelection;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the limits of the law were kept in an election, for an auditor and never outside the auditor's scope. */
@Component
@Transactional(readOnly = true)
public class ComplianceReport {

    private static final String TALLIES =
            """
            SELECT c.milestone, c.process_id, c.unit_code,
                SUM(CASE WHEN c.decided_at <= c.legal_limit THEN 1 ELSE 0 END) AS in_time,
                SUM(CASE WHEN c.decided_at > c.legal_limit THEN 1 ELSE 0 END) AS late,
                SUM(CASE WHEN c.decided_at IS NULL AND c.legal_limit < :moment THEN 1 ELSE 0 END) AS overdue,
                SUM(CASE WHEN c.decided_at IS NULL AND c.legal_limit >= :moment THEN 1 ELSE 0 END) AS running,
                SUM(CASE WHEN c.legal_limit IS NULL THEN 1 ELSE 0 END) AS undated
            FROM case_file c""";

    /** The latest document that decided; a case that was returned after a decision has more than one. */
    private static final String LINES =
            """
            SELECT c.*, u.name_vi, d.capacity, d.number, d.document_date, d.signer
            FROM case_file c
            LEFT JOIN unit u ON u.election_id = c.election_id AND u.code = c.unit_code
            LEFT JOIN case_document d ON d.id = (SELECT x.id FROM case_document x WHERE x.business_key = c.business_key
                AND x.kind IN ('DECISION', 'EXTERNAL_DECISION') ORDER BY x.recorded_at DESC, x.id FETCH FIRST 1 ROWS ONLY)""";

    private static final String ORDER = " ORDER BY c.legal_limit NULLS LAST, c.milestone, c.unit_code, c.business_key";

    private final JdbcClient jdbc;
    private final ElectionCalendar calendar;
    private final Territory territory;
    private final CaseSelection selection;

    public ComplianceReport(JdbcClient jdbc, ElectionCalendar calendar, Territory territory, CaseSelection selection) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.territory = territory;
        this.selection = selection;
    }

    /** The figures of all cases asked for. */
    public ComplianceFigures figures(CaseQuery query, AuditScope.Scope scope) {
        CaseConditions conditions = selection.conditions(query, scope);
        Map<String, Tally> byMilestone = new LinkedHashMap<>();
        Map<String, Tally> byPhase = new LinkedHashMap<>();
        Map<String, Tally> byUnit = new HashMap<>();
        Tally[] total = {Tally.NONE};
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("moment", selection.now());
        jdbc.sql(
                        TALLIES + conditions.where()
                                + " GROUP BY c.milestone, c.process_id, c.unit_code ORDER BY MIN(c.legal_limit) NULLS LAST, c.process_id")
                .params(parameters)
                .query(row -> {
                    Tally tally = new Tally(
                            row.getLong("in_time"),
                            row.getLong("late"),
                            row.getLong("overdue"),
                            row.getLong("running"),
                            row.getLong("undated"));
                    byMilestone.merge(row.getString("milestone"), tally, Tally::plus);
                    byPhase.merge(row.getString("process_id"), tally, Tally::plus);
                    byUnit.merge(row.getString("unit_code"), tally, Tally::plus);
                    total[0] = total[0].plus(tally);
                });
        return new ComplianceFigures(
                total[0], milestones(scope.election().id(), byMilestone, query), units(query, scope, byUnit), byPhase);
    }

    /** How many lines {@link #lines} has in all. */
    public long count(CaseQuery query, AuditScope.Scope scope) {
        return selection.count(query, scope);
    }

    /**
     * Cases by their legal limit, milestone and unit.
     *
     * @param offset how many to leave out at the start
     * @param limit how many at most
     */
    public List<ComplianceLine> lines(CaseQuery query, AuditScope.Scope scope, int offset, int limit) {
        CaseConditions conditions = selection.conditions(query, scope);
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return jdbc.sql(LINES + conditions.where() + ORDER + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
                .params(parameters)
                .query(ComplianceReport::line)
                .list();
    }

    private List<ComplianceFigures.OfMilestone> milestones(
            String election, Map<String, Tally> tallies, CaseQuery query) {
        Map<String, Tally> left = new LinkedHashMap<>(tallies);
        List<ComplianceFigures.OfMilestone> all = new ArrayList<>();
        for (Milestone milestone : calendar.of(election)) {
            Tally tally = left.remove(milestone.code());
            if (tally != null || query.isEverything()) {
                all.add(new ComplianceFigures.OfMilestone(
                        Optional.of(milestone), Optional.ofNullable(tally).orElse(Tally.NONE)));
            }
        }
        left.values().stream()
                .reduce(Tally::plus)
                .ifPresent(rest -> all.add(new ComplianceFigures.OfMilestone(Optional.empty(), rest)));
        return all;
    }

    private List<ComplianceFigures.OfUnit> units(CaseQuery query, AuditScope.Scope scope, Map<String, Tally> tallies) {
        Map<String, List<Unit>> below = new HashMap<>();
        List<ComplianceFigures.OfUnit> all = new ArrayList<>();
        List<Unit> known = territory.units(scope.election().id());
        known.forEach(
                unit -> unit.parentCode().ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>())
                        .add(unit)));
        Set<String> tops = query.unit().isEmpty() ? scope.roots() : Set.of(query.unit());
        known.stream()
                .filter(unit -> tops.contains(unit.code()) && scope.covers(unit.code()))
                .forEach(top -> {
                    all.add(new ComplianceFigures.OfUnit(top, true, sum(top, below, tallies)));
                    below.getOrDefault(top.code(), List.of())
                            .forEach(child ->
                                    all.add(new ComplianceFigures.OfUnit(child, false, sum(child, below, tallies))));
                });
        return all;
    }

    private static Tally sum(Unit unit, Map<String, List<Unit>> below, Map<String, Tally> tallies) {
        return below.getOrDefault(unit.code(), List.of()).stream()
                .map(child -> sum(child, below, tallies))
                .reduce(tallies.getOrDefault(unit.code(), Tally.NONE), Tally::plus);
    }

    private static ComplianceLine line(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        String unit = row.getString("name_vi");
        return new ComplianceLine(
                row.getString("milestone"),
                CaseKey.parse(row.getString("business_key")),
                row.getString("title_vi"),
                unit == null ? row.getString("unit_code") : unit,
                Timestamps.find(row, "legal_limit"),
                Timestamps.find(row, "decided_at"),
                number == null ? "" : row.getString("capacity"),
                number == null
                        ? Optional.empty()
                        : Optional.of(new ComplianceLine.Document(
                                number, row.getObject("document_date", LocalDate.class), row.getString("signer"))),
                row.getString("late_reason"));
    }
}
