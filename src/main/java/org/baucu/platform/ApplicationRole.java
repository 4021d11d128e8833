package org.baucu.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Two roles on PostgreSQL: the owner migrates and owns every table, the engine's included; the application's role reads and writes rows, and of
 * the ledger it may only read and add. Runs as the owner around each migration, so that a new table is granted by the start that brings it.
 */
final class ApplicationRole implements Callback {

    private static final String ENGINE_SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";
    private static final List<String> ENGINE_PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");
    private static final String APPEND_ONLY = "ledger_entry, ledger_seal, ledger_batch, ledger_key";

    private final String owner;
    private final String role;

    ApplicationRole(String owner, String role) {
        this.owner = owner;
        this.role = role;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return !owner.equals(role) && (event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (event == Event.BEFORE_MIGRATE) {
                if (!exists(connection, "pg_roles", "rolname", role)) {
                    throw new FlywayException("There is no role \"" + role
                            + "\" in the database. Create it first: CREATE ROLE \"" + role + "\" LOGIN PASSWORD '…'");
                }
            } else {
                createEngine(connection);
                grant(connection);
            }
        } catch (SQLException e) {
            throw new FlywayException("the rights of role " + role + " could not be set: " + e.getMessage(), e);
        }
    }

    /** The engine would create its tables itself, which the application's role may not; it takes those that it finds. */
    private static void createEngine(Connection connection) throws SQLException {
        if (exists(connection, "pg_tables", "tablename", "act_ge_property")) {
            return;
        }
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
        ENGINE_PARTS.forEach(part -> scripts.addScript(new ClassPathResource(ENGINE_SCRIPTS + part + ".sql")));
        scripts.populate(connection);
    }

    private void grant(Connection connection) throws SQLException {
        String to = '"' + role.replace("\"", "\"\"") + '"';
        String schema = '"' + connection.getSchema().replace("\"", "\"\"") + '"';
        try (Statement statement = connection.createStatement()) {
            statement.execute("REVOKE CREATE ON SCHEMA " + schema + " FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + to);
            statement.execute("REVOKE ALL ON ALL TABLES IN SCHEMA " + schema + " FROM " + to);
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + schema + " TO " + to);
            statement.execute("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA " + schema + " TO " + to);
            statement.execute("REVOKE UPDATE, DELETE ON " + APPEND_ONLY + " FROM " + to);
            statement.execute("REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM " + to);
        }
    }

    private static boolean exists(Connection connection, String catalog, String column, String name)
            throws SQLException {
        String schema = catalog.equals("pg_tables") ? " AND schemaname = current_schema()" : "";
        try (var query =
                connection.prepareStatement("SELECT 1 FROM " + catalog + " WHERE " + column + " = ?" + schema)) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    @Override
    public String getCallbackName() {
        return "applicationRole";
    }
}
