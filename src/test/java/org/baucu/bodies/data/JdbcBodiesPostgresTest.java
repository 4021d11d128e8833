package org.baucu.bodies.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcBodiesPostgresTest extends JdbcBodiesContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DataSource emptyDatabase() {
        DataSource database = server.getPostgresDatabase();
        JdbcClient.create(database)
                .sql("DROP TABLE IF EXISTS body_member, body, member_change, member_change_case")
                .update();
        return database;
    }
}
