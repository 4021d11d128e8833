package org.baucu.audit.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.audit.LedgerEntry;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the entries of a case are sealed, and the last batch that holds one of them. */
@Component
public class CaseSeals {

    private final JdbcClient jdbc;

    CaseSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public State of(List<Happening> happenings) {
        Set<Long> batches = new TreeSet<>();
        happenings.stream()
                .flatMap(h -> h.entries().stream())
                .map(LedgerEntry::seal)
                .flatMap(Optional::stream)
                .forEach(batches::add);
        int missing =
                (int) happenings.stream().filter(h -> h.entries().isEmpty()).count();
        int contradicted = (int)
                happenings.stream().filter(h -> !h.contradicted().isEmpty()).count();
        int sealed = (int) happenings.stream().filter(Happening::isSealed).count();
        return new State(
                happenings.size(),
                sealed,
                missing,
                contradicted,
                batches.size(),
                batches.stream().max(Long::compare).flatMap(this::batch));
    }

    private Optional<Batch> batch(long number) {
        return jdbc.sql("SELECT number, merkle_root, previous, key_id, sealed_at FROM ledger_seal WHERE number = ?")
                .param(number)
                .query((row, n) -> new Batch(
                        row.getLong("number"),
                        row.getString("merkle_root"),
                        row.getString("previous"),
                        row.getString("key_id"),
                        Timestamps.get(row, "sealed_at")))
                .optional();
    }

    /**
     * @param happenings of the case in all
     * @param sealed those whose entries all lie in closed batches
     * @param missing those the ledger has nothing of
     * @param contradicted those of which the product's tables say something else than the ledger
     * @param batches how many batches hold an entry of the case
     * @param last the last of them
     */
    public record State(int happenings, int sealed, int missing, int contradicted, int batches, Optional<Batch> last) {

        public int waiting() {
            return happenings - sealed - missing;
        }
    }

    /** A closed batch. */
    public record Batch(long number, String merkleRoot, String previous, String keyId, Instant sealedAt) {}
}
