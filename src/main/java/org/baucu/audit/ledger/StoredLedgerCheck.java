package org.baucu.audit.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.Fault;
import org.baucu.audit.proof.Leaf;
import org.baucu.audit.proof.LedgerVerifier;
import org.baucu.audit.proof.SealCopy;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.SealLine;
import org.baucu.platform.clock.EngineClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks every entry and every seal in the database, against the published keys and the copy of the seals in the file. */
@Component
class StoredLedgerCheck {

    private final SealRows seals;
    private final LedgerKeys keys;
    private final SealFile file;
    private final JdbcClient jdbc;
    private final EngineClock clock;

    StoredLedgerCheck(SealRows seals, LedgerKeys keys, SealFile file, JdbcClient jdbc, EngineClock clock) {
        this.seals = seals;
        this.keys = keys;
        this.file = file;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Checks what is sealed now, and that what waits for its seal is as it was written. */
    Result run() {
        Instant at = clock.real().instant();
        try (SealFile.Copy copy = file.copy()) {
            LedgerVerifier verifier =
                    new LedgerVerifier(new SealKeys(keys.published()), new SealCopy(copy), leaf -> true);
            Optional<Fault> fault = sealed(verifier).or(() -> tail(verifier)).or(this::waiting);
            return new Result(at, verifier.entries(), verifier.lastSeal(), fault);
        }
    }

    private Optional<Fault> sealed(LedgerVerifier verifier) {
        while (true) {
            List<Seal> next = seals.after(verifier.lastSeal());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Map<Long, List<Leaf>> found = entries(next);
            for (SealLine line : seals.withLeaves(next)) {
                Optional<Fault> fault =
                        verifier.next(line, found.getOrDefault(line.seal().number(), List.of()));
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
    }

    private Optional<Fault> tail(LedgerVerifier verifier) {
        return verifier.end();
    }

    private Map<Long, List<Leaf>> entries(List<Seal> of) {
        Map<Long, List<Leaf>> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT b.seal, e.* FROM ledger_batch b JOIN ledger_entry e ON e.number = b.entry
                        WHERE b.seal BETWEEN ? AND ? ORDER BY b.seal, b.place""")
                .params(of.get(0).number(), of.get(of.size() - 1).number())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("seal"), s -> new ArrayList<>())
                            .add(EntryRows.leaf(row));
                });
        return found;
    }

    /** What waits for its seal has its hash only. */
    private Optional<Fault> waiting() {
        List<Fault> faults = new ArrayList<>();
        jdbc.sql(
                        """
                        SELECT e.* FROM ledger_entry e LEFT JOIN ledger_batch b ON b.entry = e.number
                        WHERE b.entry IS NULL ORDER BY e.number""")
                .query(row -> {
                    if (faults.isEmpty() && EntryRows.leaf(row).hash().equals(StoredEntry.BROKEN)) {
                        faults.add(new Fault(Fault.Kind.ENTRY_CHANGED, row.getLong("number"), 0));
                    }
                });
        return faults.stream().findFirst();
    }

    /**
     * How it stands.
     *
     * @param at when the check began, real time
     * @param entries how many sealed entries were checked
     * @param seals number of the last seal checked
     * @param fault what is wrong first, empty when all is well
     */
    record Result(Instant at, long entries, long seals, Optional<Fault> fault) {}
}
