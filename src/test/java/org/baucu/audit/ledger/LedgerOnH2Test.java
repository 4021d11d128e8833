package org.baucu.audit.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

class LedgerOnH2Test extends LedgerContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    LedgerBench open(LedgerSettings settings) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:ledger-" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        return LedgerBench.on(database, "h2", settings);
    }

    @Override
    void withoutTriggers(LedgerBench bench) {
        List.of("entry", "seal", "batch", "key")
                .forEach(table ->
                        bench.jdbc.sql("DROP TRIGGER ledger_" + table + "_kept").update());
    }
}
