package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.PostgresDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same walks on PostgreSQL: the master process with every phase under both laws, the changes of members and of the calendar, and everything
 * of the nomination with the campaign and the petitions. Left to H2 are the walks through bodies, electoral units and polling areas, whose tables
 * {@code JdbcBodiesPostgresTest} and {@code PostgresTerritoryTest} try by themselves.
 */
@EngineTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ProcessPathOnPostgresTest {

    private static final int LAST = Integer.MAX_VALUE;

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        PostgresDatabase.create().settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_migration_has_run_on_postgresql() {
        assertThat(jdbc.sql("SELECT version()").query(String.class).single()).startsWith("PostgreSQL");
        List<MigrationInfo> migrations = Arrays.asList(flyway.info().all());
        assertThat(migrations)
                .hasSizeGreaterThan(5)
                .allSatisfy(m -> assertThat(m.getState()).as(m.getScript()).isEqualTo(MigrationState.SUCCESS));
    }

    @Nested
    class Election extends ElectionPaths {}

    @Nested
    class SubMasters extends SubMasterPaths {}

    @Nested
    class MemberChange extends MemberChangePaths {}

    @Nested
    class Structure extends StructurePaths {}

    @Nested
    class Nomination extends NominationPaths {}

    @Nested
    class Dossier extends DossierPaths {}

    @Nested
    class Conference extends ConferencePaths {}

    @Nested
    class Meeting extends MeetingPaths {}

    @Nested
    class Lists extends ListPaths {}

    @Nested
    class ProofsAndCampaign extends ProofPaths {}

    @Nested
    class Petition extends PetitionPaths {}

    /** The last one closes the program, while its database still runs. */
    @Nested
    @Order(LAST)
    @DirtiesContext
    class CalendarChange extends CalendarChangePaths {}
}
