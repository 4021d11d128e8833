package org.baucu.audit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.Leaf;
import org.baucu.audit.proof.SealLine;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals and their batches in the database. */
@Component
class SealRows {

    /** Leaves held in memory at a time where all seals are walked. */
    private static final int LEAVES_AT_A_TIME = 20_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SealRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Seal> last() {
        return newest(0, 1).stream().findFirst();
    }

    Optional<Seal> find(long number) {
        return jdbc.sql("SELECT * FROM ledger_seal WHERE number = ?")
                .param(number)
                .query(SealRows::seal)
                .optional();
    }

    List<Seal> newest(int offset, int limit) {
        return jdbc.sql("SELECT * FROM ledger_seal ORDER BY number DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(offset, limit)
                .query(SealRows::seal)
                .list();
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM ledger_seal").query(Long.class).single();
    }

    /** How many entries are sealed. */
    long entries() {
        return jdbc.sql("SELECT COALESCE(SUM(entries), 0) FROM ledger_seal")
                .query(Long.class)
                .single();
    }

    /**
     * The next seals after a number, ascending; so many that their batches fit into memory, at least one if there is one.
     *
     */
    List<Seal> after(long number) {
        List<Seal> next = new ArrayList<>();
        int leaves = 0;
        for (Seal seal : jdbc.sql(
                        "SELECT * FROM ledger_seal WHERE number > ? ORDER BY number FETCH FIRST 1000 ROWS ONLY")
                .param(number)
                .query(SealRows::seal)
                .list()) {
            leaves += seal.entries();
            if (!next.isEmpty() && leaves > LEAVES_AT_A_TIME) {
                break;
            }
            next.add(seal);
        }
        return next;
    }

    /** Seals with the leaves of their batches. */
    List<SealLine> withLeaves(List<Seal> seals) {
        if (seals.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Leaf>> leaves = new LinkedHashMap<>();
        jdbc.sql("SELECT seal, entry, tag, hash FROM ledger_batch WHERE seal BETWEEN ? AND ? ORDER BY seal, place")
                .params(seals.get(0).number(), seals.get(seals.size() - 1).number())
                .query(row -> {
                    leaves.computeIfAbsent(row.getLong("seal"), s -> new ArrayList<>())
                            .add(new Leaf(row.getLong("entry"), row.getString("tag"), row.getString("hash")));
                });
        return seals.stream()
                .map(seal -> new SealLine(seal, leaves.getOrDefault(seal.number(), List.of())))
                .toList();
    }

    void insert(SealLine line) {
        Seal s = line.seal();
        jdbc.sql(
                        """
                        INSERT INTO ledger_seal (number, first_entry, last_entry, entries, merkle_root, previous, signature, key_id, sealed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        s.number(),
                        s.firstEntry(),
                        s.lastEntry(),
                        s.entries(),
                        s.merkleRoot(),
                        s.previous(),
                        s.signature(),
                        s.keyId(),
                        Timestamps.of(s.sealedAt()))
                .update();
        List<Object[]> rows = new ArrayList<>(line.leaves().size());
        for (Leaf leaf : line.leaves()) {
            rows.add(new Object[] {leaf.number(), s.number(), rows.size(), leaf.tag(), leaf.hash()});
        }
        batches.batchUpdate("INSERT INTO ledger_batch (entry, seal, place, tag, hash) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private static Seal seal(ResultSet row, int n) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("first_entry"),
                row.getLong("last_entry"),
                row.getInt("entries"),
                row.getString("merkle_root"),
                row.getString("previous"),
                row.getString("signature"),
                row.getString("key_id"),
                Timestamps.get(row, "sealed_at"));
    }
}
