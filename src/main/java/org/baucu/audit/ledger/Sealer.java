package org.baucu.audit.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.EntryForm;
import org.baucu.audit.proof.Leaf;
import org.baucu.audit.proof.SealForm;
import org.baucu.audit.proof.SealLine;
import org.baucu.platform.clock.EngineClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes what has committed into batches: a Merkle root each, chained to the seal before and signed. One node at a time. */
@Component
class Sealer {

    private static final int BATCH = 5_000;

    private final SealRows seals;
    private final Unsealed unsealed;
    private final LedgerKeys keys;
    private final SealFile file;
    private final JdbcClient jdbc;
    private final EngineClock clock;
    private final TransactionTemplate transaction;

    Sealer(
            SealRows seals,
            Unsealed unsealed,
            LedgerKeys keys,
            SealFile file,
            JdbcClient jdbc,
            EngineClock clock,
            PlatformTransactionManager transactions) {
        this.seals = seals;
        this.unsealed = unsealed;
        this.keys = keys;
        this.file = file;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Seals everything that has committed; writes the seals to their file once they are committed themselves.
     *
     * @return how many entries were sealed
     */
    synchronized int seal() {
        // Before the next seal takes the number of one that was cut off.
        file.compareOnce();
        int sealed = 0;
        int batch;
        do {
            batch = transaction.execute(status -> sealBatch());
            sealed += batch;
        } while (batch == BATCH);
        file.catchUp();
        return sealed;
    }

    private int sealBatch() {
        jdbc.sql("SELECT id FROM ledger_sealer WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
        List<Leaf> leaves = unsealed.next(BATCH);
        if (leaves.isEmpty()) {
            return 0;
        }
        keys.keep();
        seals.insert(new SealLine(sign(leaves), leaves));
        return leaves.size();
    }

    private Seal sign(List<Leaf> leaves) {
        Optional<Seal> last = seals.last();
        Instant now = EntryForm.kept(clock.real().instant());
        Seal unsigned = new Seal(
                last.map(Seal::number).orElse(0L) + 1,
                leaves.get(0).number(),
                leaves.get(leaves.size() - 1).number(),
                leaves.size(),
                SealForm.root(leaves),
                last.map(SealForm::hash).orElse(SealForm.NO_PREVIOUS),
                "",
                keys.signing().id(),
                now);
        return new Seal(
                unsigned.number(),
                unsigned.firstEntry(),
                unsigned.lastEntry(),
                unsigned.entries(),
                unsigned.merkleRoot(),
                unsigned.previous(),
                keys.signing().sign(SealForm.signed(unsigned)),
                unsigned.keyId(),
                now);
    }
}
