package org.baucu.nomination.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.platform.NameKey;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Migration V123: the keys of the names of candidates entered before {@link NameKey} took Hoà and Hòa for one name. Whoever is entered now would
 * not be recognised as who was entered then. Names stay as they were written.
 */
@Component
class RenewNameKeys implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("123");
    }

    @Override
    public String getDescription() {
        return "renew name keys";
    }

    /** None: what it does follows from the names alone, and doing it again changes nothing. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** @throws SQLException if the table cannot be read or written; nothing is changed then */
    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<String, String> renewed = renewed(connection);
        try (PreparedStatement update = connection.prepareStatement("UPDATE candidate SET name_key = ? WHERE id = ?")) {
            for (Map.Entry<String, String> key : renewed.entrySet()) {
                update.setString(1, key.getValue());
                update.setString(2, key.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** The keys that are no longer those of their names, by the candidate's id. */
    private static Map<String, String> renewed(Connection connection) throws SQLException {
        Map<String, String> renewed = new LinkedHashMap<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT id, full_name, name_key FROM candidate")) {
            while (row.next()) {
                String key = NameKey.of(row.getString("full_name"));
                if (!key.equals(row.getString("name_key"))) {
                    renewed.put(row.getString("id"), key);
                }
            }
        }
        return renewed;
    }
}
