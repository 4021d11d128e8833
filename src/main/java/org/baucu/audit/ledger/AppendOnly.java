package org.baucu.audit.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's trigger on the tables of the ledger: refuses that a row is changed or deleted. Named in the migration. */
public final class AppendOnly implements Trigger {

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("the ledger is only added to: " + table, "42501");
    }
}
