package org.baucu.audit.ledger;

import java.time.Instant;
import org.baucu.audit.proof.CanonicalJson;
import org.baucu.audit.proof.EntryForm;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what is recorded into the ledger, in the transaction of the work: both are kept or neither is. */
@Component
class LedgerWriter {

    private static final String INSERT =
            """
            INSERT INTO ledger_entry (kind, case_key, unit_code, person, capacity, on_behalf_of, subject, step, process_definition_id, version,
                details, happened_at, recorded_at, from_address, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final EngineClock clock;
    private final TransactionTemplate ownTransaction;

    LedgerWriter(JdbcTemplate jdbc, EngineClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What happens outside a transaction, or in one that may only read, gets one of its own. */
    @EventListener
    void keep(Recorded recorded) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            insert(recorded);
        } else {
            ownTransaction.executeWithoutResult(status -> insert(recorded));
        }
    }

    private void insert(Recorded r) {
        Instant recordedAt = EntryForm.kept(clock.real().instant());
        jdbc.update(
                INSERT,
                r.kind().code(),
                r.caseKey(),
                r.unitCode(),
                r.person(),
                r.capacity(),
                r.onBehalfOf(),
                r.subject(),
                r.step(),
                r.processDefinitionId(),
                r.version(),
                CanonicalJson.write(r.details()),
                Timestamps.of(EntryForm.kept(r.at())),
                Timestamps.of(recordedAt),
                r.from(),
                EntryForm.hash(EntryForm.fields(r, recordedAt)));
    }
}
