package org.baucu.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.baucu.BauCuApplication;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.testsupport.PostgresDatabase;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole program in production with two roles: what the one that runs it may not do to the ledger, whatever the program's code says. */
class LedgerRightsTest {

    private static final String PASSWORD = "mat-khau-thu-2021";

    @TempDir
    static Path folder;

    private static PostgresDatabase database;
    private static String owner;
    private static String role;
    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void start() {
        database = PostgresDatabase.create();
        String name = database.url().replaceFirst(".*/", "");
        owner = name + "_owner";
        role = name + "_app";
        JdbcClient superuser = as(database.user(), database.password());
        for (String created : List.of(owner, role)) {
            superuser
                    .sql("CREATE ROLE " + created + " LOGIN PASSWORD '" + PASSWORD + "'")
                    .update();
        }
        superuser.sql("ALTER DATABASE " + name + " OWNER TO " + owner).update();
        program = run();
    }

    private static ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(BauCuApplication.class)
                .profiles("production")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + role,
                        "--spring.datasource.password=" + PASSWORD,
                        "--spring.flyway.user=" + owner,
                        "--spring.flyway.password=" + PASSWORD,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--BAUCU_ADMIN_PASSWORD=" + PASSWORD,
                        "--baucu.ledger.key=" + folder.resolve("ledger.key"),
                        "--baucu.ledger.seal-file=" + folder.resolve("seals.jsonl"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void the_owner_has_the_tables_also_the_engines_and_the_program_runs_without_being_it() {
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo(role);
        assertThat(jdbc.sql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsExactly(owner);
        assertThat(program.getBean(RepositoryService.class)
                        .createProcessDefinitionQuery()
                        .count())
                .isPositive();
        program.getBean(Records.class)
                .of(RecordKind.EXPORTED)
                .with("what", "test")
                .publish();
        program.getBean(Sealer.class).seal();
        assertThat(program.getBean(StoredLedgerCheck.class).run().fault()).isEmpty();
        assertThat(program.getBean(StoredLedgerCheck.class).run().entries()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET person = 'x'",
                "DELETE FROM ledger_entry",
                "TRUNCATE ledger_entry",
                "UPDATE ledger_seal SET entries = 0",
                "DELETE FROM ledger_seal",
                "TRUNCATE ledger_seal",
                "UPDATE ledger_batch SET place = 0",
                "DELETE FROM ledger_batch",
                "TRUNCATE ledger_batch",
                "UPDATE ledger_key SET public_key = 'x'",
                "DELETE FROM ledger_key",
                "DROP TABLE ledger_entry",
                "DROP TRIGGER ledger_entry_kept ON ledger_entry",
                "ALTER TABLE ledger_entry DISABLE TRIGGER ALL",
                "ALTER TABLE ledger_entry ADD COLUMN x INT",
                "ALTER TABLE ledger_entry OWNER TO CURRENT_USER",
                "CREATE OR REPLACE FUNCTION ledger_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$",
                "CREATE TABLE own (x INT)",
                "SET session_replication_role = replica",
                "DELETE FROM flyway_schema_history"
            })
    void the_role_that_runs_the_program_cannot(String statement) {
        assertThatThrownBy(
                        () -> program.getBean(JdbcClient.class).sql(statement).update())
                .hasStackTraceContaining("ERROR: ")
                .satisfies(refused -> assertThat(stackOf(refused)).containsAnyOf("permission denied", "must be owner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE ledger_entry SET person = 'x'", "DELETE FROM ledger_seal", "TRUNCATE ledger_batch"})
    void even_the_owner_is_stopped_by_the_triggers_until_it_takes_them_away(String statement) {
        assertThatThrownBy(() -> as(owner, PASSWORD).sql(statement).update())
                .hasStackTraceContaining("the ledger is only added to");
    }

    @Test
    void a_second_start_migrates_nothing_and_keeps_the_rights() {
        run().close();
        assertThatThrownBy(
                        () -> as(role, PASSWORD).sql("DELETE FROM ledger_entry").update())
                .hasStackTraceContaining("permission denied");
    }

    private static String stackOf(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            all.append(t.getMessage()).append('\n');
        }
        return all.toString();
    }

    private static JdbcClient as(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), user, password));
    }
}
