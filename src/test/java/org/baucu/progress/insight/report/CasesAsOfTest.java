package org.baucu.progress.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Timestamps;
import org.baucu.testsupport.PostgresDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same cases as of several moments, on both databases: what happened later is not known earlier. */
class CasesAsOfTest {

    enum Database {
        H2,
        POSTGRESQL
    }

    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void a_moment_knows_nothing_of_what_came_after_it(Database database) {
        jdbc = JdbcClient.create(dataSource(database));
        opened("done-late", day(3, 1), day(3, 20), day(3, 25), true, "Thiếu nhân sự");
        acted("done-late", day(3, 23));
        opened("open", day(3, 10), day(4, 3), null, false, "");
        opened("moved", day(3, 1), day(5, 1), null, false, "");
        moved("moved", day(3, 14), day(3, 28));
        moved("moved", day(4, 1), day(4, 10));

        assertThat(at(day(2, 28))).isEmpty();

        List<CaseAsOf> early = at(day(3, 12));
        assertThat(early).extracting(c -> c.key().unit()).containsExactly("done-late", "moved", "open");
        assertThat(early.get(0).decidedAt()).isEmpty();
        assertThat(early.get(0).late()).isFalse();
        assertThat(early.get(0).lateReason())
                .as("no step was done after the limit yet")
                .isEmpty();
        assertThat(early.get(1).legalLimit()).contains(day(3, 14));

        assertThat(at(day(3, 24)).get(0).lateReason()).isEqualTo("Thiếu nhân sự");
        assertThat(at(day(3, 24)).get(0).decidedAt()).isEmpty();

        List<CaseAsOf> later = at(day(3, 29));
        assertThat(later.get(0).decidedAt()).contains(day(3, 25));
        assertThat(later.get(0).late()).isTrue();
        assertThat(later.get(1).legalLimit()).as("moved once by then").contains(day(4, 1));
        assertThat(at(day(4, 11)).get(1).legalLimit()).as("moved twice").contains(day(5, 1));
    }

    @ParameterizedTest
    @EnumSource
    void leaves_out_other_units(Database database) {
        jdbc = JdbcClient.create(dataSource(database));
        opened("open", day(3, 10), day(4, 3), null, false, "");

        assertThat(new CasesAsOf(jdbc).of("e", Set.of("elsewhere"), day(4, 9))).isEmpty();
        assertThat(new CasesAsOf(jdbc).of("e", Set.of(), day(4, 9))).isEmpty();
    }

    private List<CaseAsOf> at(Instant moment) {
        return new CasesAsOf(jdbc).of("e", Set.of("done-late", "open", "moved"), moment);
    }

    private static Instant day(int month, int day) {
        return VietnamTime.at(LocalDate.of(2021, month, day), LocalTime.NOON);
    }

    private void opened(String unit, Instant opened, Instant legal, Instant decided, boolean late, String reason) {
        jdbc.sql(
                        """
                        INSERT INTO case_file (business_key, election_id, process_id, unit_code, sequence, process_instance_id, title_vi,
                            milestone, legal_limit, opened_at, decided_at, late, late_reason)
                        VALUES (:key, 'e', 'p', :unit, '', :key, 'Hồ sơ', 'm', :legal, :opened, :decided, :late, :reason)""")
                .param("key", "e/p/" + unit)
                .param("unit", unit)
                .param("legal", Timestamps.of(legal))
                .param("opened", Timestamps.of(opened))
                .param("decided", Timestamps.of(Optional.ofNullable(decided)))
                .param("late", late)
                .param("reason", reason)
                .update();
    }

    private void acted(String unit, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO act (task_id, business_key, definition_key, step, user_id, capacity, outcome, acted_at)
                        VALUES (?, ?, 'user_Propose', 'propose', 'u', 'g', '', ?)""")
                .params("t-" + unit, "e/p/" + unit, Timestamps.of(at))
                .update();
    }

    /** The limit was this until then. */
    private void moved(String unit, Instant legal, Instant replaced) {
        jdbc.sql("INSERT INTO case_limit_history (id, business_key, legal_limit, replaced_at) VALUES (?, ?, ?, ?)")
                .params(
                        java.util.UUID.randomUUID().toString(),
                        "e/p/" + unit,
                        Timestamps.of(legal),
                        Timestamps.of(replaced))
                .update();
    }

    private static DataSource dataSource(Database database) {
        DataSource source;
        if (database == Database.H2) {
            source = new DriverManagerDataSource(
                    "jdbc:h2:mem:as-of-" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        } else {
            PostgresDatabase postgres = PostgresDatabase.create();
            source = new DriverManagerDataSource(postgres.url(), postgres.user(), postgres.password());
        }
        Flyway.configure()
                .dataSource(source)
                .placeholders(Map.of("binary", database == Database.H2 ? "BLOB" : "BYTEA"))
                .target("010")
                .load()
                .migrate();
        return source;
    }
}
