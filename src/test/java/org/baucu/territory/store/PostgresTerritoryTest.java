package org.baucu.territory.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same on PostgreSQL. */
class PostgresTerritoryTest extends JdbcTerritoryTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        TerritoryTables.create(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    @BeforeEach
    void tables() {
        DataSource source = postgres.getPostgresDatabase();
        new JdbcTemplate(source)
                .execute("TRUNCATE unit, seat_allocation, electoral_unit, electoral_unit_part, polling_area,"
                        + " electoral_unit_proposal, electoral_unit_proposal_part, polling_area_proposal");
        use(source);
    }
}
