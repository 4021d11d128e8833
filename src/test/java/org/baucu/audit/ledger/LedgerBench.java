package org.baucu.audit.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a database of its own, without the rest of the program. */
final class LedgerBench {

    final DataSource database;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final LedgerWriter writer;
    final SealRows seals;
    final LedgerKeys keys;
    final SealFile file;
    final Sealer sealer;
    final StoredLedgerCheck check;
    final JdbcLedger ledger;
    final ArchiveWriter archives;
    private final EngineClock clock = new EngineClock(Clock.systemUTC(), false);

    private LedgerBench(DataSource database, LedgerSettings settings) {
        this.database = database;
        jdbc = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        writer = new LedgerWriter(template, clock, transactions);
        seals = new SealRows(jdbc, template);
        keys = new LedgerKeys(settings, jdbc, clock);
        file = new SealFile(settings, seals);
        sealer = new Sealer(seals, new Unsealed(jdbc, clock), keys, file, jdbc, clock, transactions);
        check = new StoredLedgerCheck(seals, keys, file, jdbc, clock);
        ledger = new JdbcLedger(jdbc, seals);
        archives = new ArchiveWriter(sealer, seals, new ArchivedEntries(seals, jdbc), keys, clock);
    }

    /** On an empty database, which is migrated. */
    static LedgerBench on(DataSource database, String vendor, LedgerSettings settings) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .placeholders(Map.of("binary", vendor.equals("h2") ? "BLOB" : "BYTEA"))
                .load()
                .migrate();
        return new LedgerBench(database, settings);
    }

    /** The same ledger as a second node, or the same node started again, has it. */
    LedgerBench startedAgain(LedgerSettings settings) {
        return new LedgerBench(database, settings);
    }

    void record(String caseKey, String subject) {
        writer.keep(entry(caseKey, subject));
    }

    static Recorded entry(String caseKey, String subject) {
        return new Recorded(
                RecordKind.SUBMITTED,
                caseKey,
                "08731",
                "ubnd.08731.cb",
                "ubnd-08731",
                "",
                subject,
                "",
                "",
                1,
                Map.of("note", "Quyết định số 41/QĐ-UBND", "count", "21"),
                Instant.parse("2021-04-03T01:02:03.123456789Z"),
                "127.0.0.1");
    }
}
