package org.baucu.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.election.Level;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts from the case files. */
@Repository
class JdbcPhaseCounts implements PhaseCounts {

    /** Days to either limit from which a case is soon due; a matter of the page, not of the law. */
    private static final int SOON_DAYS = 3;

    /** State of a case by its code: decided in time or late, else by its limits. */
    private static final String STATE =
            """
            CASE WHEN decided_at IS NOT NULL AND late THEN 'late'
                 WHEN decided_at IS NOT NULL THEN 'done'
                 WHEN legal_limit < :now THEN 'over'
                 WHEN legal_limit < :soon OR working_limit < :soon THEN 'soon'
                 ELSE 'run' END""";

    private final JdbcClient jdbc;
    private final PhaseScopes scopes;
    private final Territory territory;
    private final ElectionCalendar calendar;
    private final Clock clock;

    JdbcPhaseCounts(JdbcClient jdbc, PhaseScopes scopes, Territory territory, ElectionCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.territory = territory;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<PhaseCount> of(Election election) {
        Map<String, PhaseScopes.Scope> planned = scopes.of(election);
        Map<String, Map<Level, Map<CaseState, Long>>> opened = opened(election);
        Map<String, String> names = names();
        return Stream.concat(
                        planned.keySet().stream(),
                        opened.keySet().stream()
                                .filter(p -> !planned.containsKey(p))
                                .sorted())
                .map(process -> phase(
                        election,
                        process,
                        names.getOrDefault(process, process),
                        planned.getOrDefault(process, new PhaseScopes.Scope(Map.of(), Set.of())),
                        opened.getOrDefault(process, Map.of())))
                .toList();
    }

    @Override
    public Optional<PhaseCount> of(Election election, String process) {
        return of(election).stream()
                .filter(phase -> phase.process().equals(process))
                .findFirst();
    }

    private PhaseCount phase(
            Election election,
            String process,
            String name,
            PhaseScopes.Scope scope,
            Map<Level, Map<CaseState, Long>> opened) {
        List<PhaseCount.AtLevel> levels = Stream.of(Level.values())
                .filter(level -> scope.expected().getOrDefault(level, 0L) > 0 || opened.containsKey(level))
                .map(level -> new PhaseCount.AtLevel(
                        level,
                        Counts.of(
                                opened.getOrDefault(level, Map.of()),
                                scope.expected().getOrDefault(level, 0L))))
                .toList();
        List<LocalDate> limits = scope.milestones().stream()
                .map(code -> calendar.find(election.id(), code).flatMap(Milestone::day))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new PhaseCount(
                process,
                name,
                limits.stream().findFirst(),
                limits.isEmpty() ? Optional.empty() : Optional.of(limits.get(limits.size() - 1)),
                levels.stream().map(PhaseCount.AtLevel::counts).reduce(Counts.NONE, Counts::plus),
                levels);
    }

    /** Opened cases by process, level of their unit and state. */
    private Map<String, Map<Level, Map<CaseState, Long>>> opened(Election election) {
        Map<String, Map<Level, Map<CaseState, Long>>> counts = new LinkedHashMap<>();
        at(jdbc.sql(
                        "SELECT process_id, unit_code, state, COUNT(*) AS cases FROM (SELECT process_id, unit_code, "
                                + STATE
                                + " AS state FROM case_file WHERE election_id = :election) c GROUP BY process_id, unit_code, state"))
                .param("election", election.id())
                .query(row -> {
                    Level level = level(election, row.getString("unit_code"));
                    counts.computeIfAbsent(row.getString("process_id"), p -> new EnumMap<>(Level.class))
                            .computeIfAbsent(level, l -> new EnumMap<>(CaseState.class))
                            .merge(state(row), row.getLong("cases"), Long::sum);
                });
        return counts;
    }

    private Level level(Election election, String unitCode) {
        return territory
                .find(election.id(), unitCode)
                .map(Unit::level)
                .orElseThrow(() -> new IllegalStateException(
                        "a case names unit " + unitCode + ", which " + election.id() + " has not"));
    }

    @Override
    public List<CaseLine> cases(Election election, String process, Optional<CaseState> state, int offset, int limit) {
        return at(jdbc.sql(
                        "SELECT * FROM (SELECT business_key, process_instance_id, title_vi, unit_code, legal_limit, working_limit, "
                                + "decided_at, late_reason, " + STATE
                                + " AS state FROM case_file WHERE election_id = :election AND process_id = :process) c "
                                + "WHERE :state = '' OR state = :state ORDER BY CASE WHEN decided_at IS NULL THEN 0 ELSE 1 END, legal_limit NULLS LAST, unit_code, business_key LIMIT :limit OFFSET :offset"))
                .param("election", election.id())
                .param("process", process)
                .param("state", state.map(CaseState::code).orElse(""))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new CaseLine(
                        row.getString("business_key"),
                        row.getString("process_instance_id"),
                        row.getString("title_vi"),
                        territory
                                .find(election.id(), row.getString("unit_code"))
                                .map(Unit::nameVi)
                                .orElse(row.getString("unit_code")),
                        state(row),
                        Timestamps.find(row, "legal_limit"),
                        Timestamps.find(row, "working_limit"),
                        Timestamps.find(row, "decided_at"),
                        Objects.requireNonNullElse(row.getString("late_reason"), "")))
                .list();
    }

    @Override
    public long countCases(Election election, String process, Optional<CaseState> state) {
        return at(jdbc.sql("SELECT COUNT(*) FROM (SELECT " + STATE
                        + " AS state FROM case_file WHERE election_id = :election "
                        + "AND process_id = :process) c WHERE :state = '' OR state = :state"))
                .param("election", election.id())
                .param("process", process)
                .param("state", state.map(CaseState::code).orElse(""))
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec at(JdbcClient.StatementSpec statement) {
        Instant now = clock.instant();
        Instant soon = VietnamTime.at(VietnamTime.dayOf(now).plusDays(SOON_DAYS + 1L), LocalTime.MIDNIGHT);
        return statement.param("now", Timestamps.of(now)).param("soon", Timestamps.of(soon));
    }

    private static CaseState state(ResultSet row) throws SQLException {
        String code = row.getString("state");
        return CaseState.of(code).orElseThrow(() -> new IllegalStateException("unknown state " + code));
    }

    /** Names of the deployed processes, of the newest version of each. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("SELECT KEY_, NAME_ FROM ACT_RE_PROCDEF WHERE NAME_ IS NOT NULL ORDER BY VERSION_")
                .query(row -> {
                    names.put(row.getString("KEY_"), row.getString("NAME_"));
                });
        return names;
    }
}
