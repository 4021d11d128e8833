package org.baucu.audit.ledger;

import java.util.List;
import org.baucu.testsupport.PostgresDatabase;
import org.postgresql.ds.PGSimpleDataSource;

class LedgerOnPostgresTest extends LedgerContract {

    @Override
    LedgerBench open(LedgerSettings settings) {
        PostgresDatabase created = PostgresDatabase.create();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(created.url());
        database.setUser(created.user());
        database.setPassword(created.password());
        return LedgerBench.on(database, "postgresql", settings);
    }

    @Override
    void withoutTriggers(LedgerBench bench) {
        List.of("entry", "seal", "batch", "key").forEach(table -> bench.jdbc
                .sql("ALTER TABLE ledger_" + table + " DISABLE TRIGGER ALL")
                .update());
    }
}
