package org.baucu.audit.ledger;

import java.util.List;
import java.util.Optional;
import org.baucu.audit.Ledger;
import org.baucu.audit.LedgerEntry;
import org.baucu.audit.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger as its tables have it. */
@Component
class JdbcLedger implements Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcLedger.class);

    private final JdbcClient jdbc;
    private final SealRows seals;

    JdbcLedger(JdbcClient jdbc, SealRows seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Override
    public List<LedgerEntry> ofCase(String caseKey) {
        return jdbc
                .sql(
                        """
                        SELECT e.*, b.seal FROM ledger_entry e LEFT JOIN ledger_batch b ON b.entry = e.number
                        WHERE e.case_key = ? ORDER BY e.number""")
                .param(caseKey)
                .query((row, n) -> {
                    Optional<Long> seal = Optional.ofNullable(row.getObject("seal", Long.class));
                    Optional<StoredEntry> entry = EntryRows.read(row);
                    if (entry.isEmpty()) {
                        LOG.error("Entry {} of the ledger is none that the program wrote", row.getLong("number"));
                    }
                    return entry.map(e -> new LedgerEntry(e.number(), e.recorded(), e.hash(), seal));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Seal> seals(int offset, int limit) {
        return seals.newest(offset, limit);
    }
}
