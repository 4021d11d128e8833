package org.baucu.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.baucu.audit.compliance.ComplianceReport;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.territory.Territory;
import org.baucu.territory.UnitScopes;
import org.baucu.testsupport.PostgresDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * How long the auditors' searches take among 100,000 cases: {@code mvn test -Dtest=CaseSearchBenchmark}. Prints, judges no time; run by hand
 * only.
 */
class CaseSearchBenchmark {

    private static final int CASES = 100_000;
    private static final int UNITS = 3_000;
    private static final int USERS = 9_000;
    private static final Instant NOW = Instant.parse("2021-05-01T01:00:00Z");
    private static final OffsetDateTime START = OffsetDateTime.of(2021, 1, 28, 8, 0, 0, 0, ZoneOffset.ofHours(7));

    @Test
    void on_postgresql() {
        PostgresDatabase database = PostgresDatabase.create();
        measure(
                "PostgreSQL",
                new DriverManagerDataSource(database.url(), database.user(), database.password()),
                "BYTEA",
                "postgresql",
                "postgres");
    }

    @Test
    void on_h2() {
        measure(
                "H2",
                new DriverManagerDataSource("jdbc:h2:mem:search-bench;DB_CLOSE_DELAY=-1", "sa", ""),
                "BLOB",
                "h2",
                "h2");
    }

    private static void measure(String name, DataSource database, String binary, String vendor, String engine) {
        new ResourceDatabasePopulator(
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti." + engine + ".create.engine.sql"),
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti." + engine + ".create.history.sql"),
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti." + engine + ".create.identity.sql"))
                .execute(database);
        Flyway.configure()
                .dataSource(database)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .placeholders(Map.of("binary", binary))
                .load()
                .migrate();
        fill(new JdbcTemplate(database));
        new JdbcTemplate(database).execute("ANALYZE");
        Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
        Territory territory = mock(Territory.class);
        UnitScopes scopes = mock(UnitScopes.class);
        JdbcClient jdbc = JdbcClient.create(database);
        CaseSelection selection = new CaseSelection(jdbc, scopes, clock);
        CaseSearch search = new CaseSearch(jdbc, selection);
        ComplianceReport report = new ComplianceReport(jdbc, mock(ElectionCalendar.class), territory, selection);
        Election election = new Election(
                "e",
                "Bầu cử",
                RuleSet.LAW_85_2015,
                LocalDate.of(2021, 5, 23),
                LocalDate.of(2021, 1, 28),
                "u0",
                ElectionState.RUNNING);
        Set<String> third = IntStream.range(0, UNITS / 3).mapToObj(i -> "u" + i).collect(Collectors.toSet());
        AuditScope.Scope all = new AuditScope.Scope(election, Set.of("u0"), true, third);
        AuditScope.Scope part = new AuditScope.Scope(election, Set.of("u1"), false, third);
        Map<String, CaseQuery> queries = new LinkedHashMap<>();
        queries.put("everything, by lateness", query("", "", "", "", "", CaseQuery.Late.ANY, null));
        queries.put("everything, by refusals", query("", "", "", "", "", CaseQuery.Late.ANY, CaseQuery.Sort.REFUSALS));
        queries.put("one process", query("p3", "", "", "", "", CaseQuery.Late.ANY, null));
        queries.put("a kind of body", query("", "hdnd", "", "", "", CaseQuery.Late.ANY, null));
        queries.put("one body", query("", "hdnd-u77", "", "", "", CaseQuery.Late.ANY, null));
        queries.put("a user id", query("", "", "user.500", "", "", CaseQuery.Late.ANY, null));
        queries.put("part of a name", query("", "", "Thảo 42", "", "", CaseQuery.Late.ANY, null));
        queries.put("a document", query("", "", "", "41/QĐ", "", CaseQuery.Late.ANY, null));
        queries.put("a violation", query("", "", "", "", "BODIES-003", CaseQuery.Late.ANY, null));
        queries.put("late", query("", "", "", "", "", CaseQuery.Late.LATE, null));
        queries.forEach((what, query) -> {
            System.out.printf("%s %-26s %6d ms", name, what, millis(() -> search.list(query, all, 0, 50)));
            System.out.printf(
                    ", counted %6d ms, of %d%n", millis(() -> search.count(query, all)), search.count(query, all));
        });
        CaseQuery everything = query("", "", "", "", "", CaseQuery.Late.ANY, null);
        System.out.printf(
                "%s %-26s %6d ms%n", name, "within 1,000 units", millis(() -> search.list(everything, part, 0, 50)));
        System.out.printf("%s %-26s %6d ms%n", name, "report, figures", millis(() -> report.figures(everything, all)));
        System.out.printf(
                "%s %-26s %6d ms%n", name, "report, a page", millis(() -> report.lines(everything, all, 0, 50)));
        assertThat(search.count(everything, all)).isEqualTo(CASES);
    }

    /** The third of three, so that neither compilation nor a cold cache is measured. */
    private static long millis(Runnable work) {
        work.run();
        work.run();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void fill(JdbcTemplate jdbc) {
        List<Object[]> cases = new ArrayList<>();
        List<Object[]> acts = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> violations = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String unit = "u" + i % UNITS;
            String key = "e/p" + i % 11 + "/" + unit + "/" + i;
            OffsetDateTime limit = START.plusDays(20 + i % 60);
            OffsetDateTime decided = i % 10 == 0 ? null : START.plusDays(10 + i * 7L % 72);
            boolean late = decided != null && decided.isAfter(limit);
            cases.add(new Object[] {
                key,
                "e",
                "p" + i % 11,
                unit,
                i + "",
                "i" + i,
                "Hồ sơ " + i,
                "m" + i % 11,
                limit,
                limit.minusDays(5),
                START,
                decided,
                late,
                ""
            });
            for (int a = 0; a < 3; a++) {
                String body = new String[] {"ubnd", "hdnd", "mttq"}[a];
                acts.add(new Object[] {
                    "t" + i + "-" + a,
                    key,
                    "user_Step",
                    a == 0 ? "decide" : "agree",
                    "user." + (i * 3 + a) % USERS,
                    body + "-" + unit,
                    "approved",
                    START
                });
                documents.add(new Object[] {
                    "d" + i + "-" + a,
                    key,
                    1,
                    "t" + i + "-" + a,
                    a == 0 ? "DECISION" : "AGREEMENT",
                    "user.1",
                    body + "-" + unit,
                    i % 500 + (a == 0 ? "/QĐ-UBND" : "/CV"),
                    START.toLocalDate(),
                    "Người ký",
                    START
                });
            }
            if (i % 12 == 0) {
                violations.add(
                        new Object[] {key, 1, 0, "BODIES-%03d".formatted(i / 12 % 20), "a", "a", "a", "a", "a", START});
            }
        }
        jdbc.batchUpdate(
                "INSERT INTO case_file (business_key, election_id, process_id, unit_code, sequence, process_instance_id, title_vi, milestone, legal_limit, working_limit, opened_at, decided_at, late, late_reason) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                cases);
        jdbc.batchUpdate(
                "INSERT INTO act (task_id, business_key, definition_key, step, user_id, capacity, outcome, acted_at) VALUES (?,?,?,?,?,?,?,?)",
                acts);
        jdbc.batchUpdate(
                "INSERT INTO case_document (id, business_key, version, task_id, kind, user_id, capacity, number, document_date, signer, recorded_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                documents);
        jdbc.batchUpdate(
                "INSERT INTO case_violation (business_key, version, position, code, sentence_vi, sentence_en, article, remedy_vi, location, raised_at) VALUES (?,?,?,?,?,?,?,?,?,?)",
                violations);
        List<Object[]> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            users.add(new Object[] {"user." + i, 1, "Nguyễn Thảo", String.valueOf(i)});
        }
        jdbc.batchUpdate("INSERT INTO ACT_ID_USER (ID_, REV_, FIRST_, LAST_) VALUES (?,?,?,?)", users);
    }

    private static CaseQuery query(
            String process,
            String body,
            String person,
            String number,
            String code,
            CaseQuery.Late late,
            CaseQuery.Sort sort) {
        return new CaseQuery("", body, process, person, number, null, null, null, code, late, sort, null);
    }
}
