package org.baucu.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database on a real PostgreSQL: on one that the tests start themselves, or on the server named by the system properties
 * {@code baucu.test.postgres.url} (any database of it), {@code .user} and {@code .password}, whose user may create databases.
 */
public record PostgresDatabase(String url, String user, String password) {

    private static final String PROPERTY = "baucu.test.postgres.";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** Stops with the JVM: a context that Spring keeps still talks to it. */
    private static EmbeddedPostgres embedded;

    /** Creates one. */
    public static synchronized PostgresDatabase create() {
        PostgresDatabase server = server();
        String name = "baucu_test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database can be created at " + server.url() + ": " + e.getMessage(), e);
        }
        return new PostgresDatabase(
                server.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name), server.user(), server.password());
    }

    /** As Spring's settings. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    private static PostgresDatabase server() {
        String given = System.getProperty(PROPERTY + "url");
        if (given != null) {
            return new PostgresDatabase(
                    given,
                    System.getProperty(PROPERTY + "user", "postgres"),
                    System.getProperty(PROPERTY + "password", ""));
        }
        try {
            if (embedded == null) {
                embedded = EmbeddedPostgres.start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
        return new PostgresDatabase(
                "jdbc:postgresql://localhost:" + embedded.getPort() + "/postgres", "postgres", "postgres");
    }
}
