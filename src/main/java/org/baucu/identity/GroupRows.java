package org.baucu.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's groups, written in batches. */
@Repository
class GroupRows {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    GroupRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Creates the groups that are missing, by id with Vietnamese name, and names again those that have another name.
     *
     * @throws RefusedException if an id is malformed
     */
    void create(Map<String, String> namesById) {
        List<Violation> malformed = namesById.keySet().stream()
                .filter(id -> !AccountRules.isId(id))
                .sorted()
                .map(id -> IdentityRule.ID_MALFORMED.broken(id, id))
                .toList();
        if (!malformed.isEmpty()) {
            throw new RefusedException(malformed);
        }
        Map<String, String> existing = new TreeMap<>();
        jdbc.sql("SELECT ID_, NAME_ FROM ACT_ID_GROUP").query(rs -> {
            existing.put(rs.getString(1), rs.getString(2));
        });
        Map<String, String> wanted = new TreeMap<>(namesById);
        var missing = wanted.entrySet().stream()
                .filter(e -> !existing.containsKey(e.getKey()))
                .toList();
        var renamed = wanted.entrySet().stream()
                .filter(e ->
                        existing.containsKey(e.getKey()) && !nfc(e.getValue()).equals(existing.get(e.getKey())))
                .toList();
        batches.batchUpdate(
                "INSERT INTO ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_) VALUES (?, 1, ?, 'WORKFLOW')",
                missing,
                BATCH,
                (ps, group) -> {
                    ps.setString(1, group.getKey());
                    ps.setString(2, nfc(group.getValue()));
                });
        batches.batchUpdate(
                "UPDATE ACT_ID_GROUP SET NAME_ = ?, REV_ = REV_ + 1 WHERE ID_ = ?", renamed, BATCH, (ps, group) -> {
                    ps.setString(1, nfc(group.getValue()));
                    ps.setString(2, group.getKey());
                });
    }

    /** Creates those groups that there are not yet, under their id. */
    void createMissing(Collection<String> ids) {
        Set<String> existing = new HashSet<>(
                jdbc.sql("SELECT ID_ FROM ACT_ID_GROUP").query(String.class).list());
        Map<String, String> missing = new TreeMap<>();
        ids.stream().filter(id -> !existing.contains(id)).forEach(id -> missing.put(id, id));
        create(missing);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
