package org.baucu.nomination.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers in tables {@code dossier}, {@code dossier_item} and {@code dossier_ground}. */
@Repository
public class DossierStore {

    private static final String OF_COUNCIL = "election_id = ? AND body = ? AND unit_code = ?";
    private static final int[] PART_TYPES = {Types.VARCHAR, Types.VARCHAR, Types.INTEGER};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DossierStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The running number of the next dossier of a council. */
    int nextNumber(Council council) {
        return jdbc.sql("SELECT COALESCE(MAX(dossier_number), 0) + 1 FROM dossier WHERE " + OF_COUNCIL)
                .params(council.election(), council.body().code(), council.unitCode())
                .query(Integer.class)
                .single();
    }

    void insert(DossierFile file) {
        jdbc.sql(
                        """
                        INSERT INTO dossier (case_key, election_id, body, unit_code, dossier_number, candidate_id, received_at, received_by,
                          of_the_place, state, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""")
                .params(
                        file.key().toString(),
                        file.council().election(),
                        file.council().body().code(),
                        file.council().unitCode(),
                        file.number(),
                        file.candidateId(),
                        Timestamps.of(file.receivedAt()),
                        file.receivedBy(),
                        file.ofThePlace(),
                        file.state().code())
                .update();
        contents(file.key(), file.items(), file.grounds());
    }

    /** What was handed in later. */
    void completed(CaseKey key, Map<String, Integer> items, Set<String> grounds, boolean ofThePlace, Instant at) {
        jdbc.sql("UPDATE dossier SET completed_at = ?, of_the_place = ? WHERE case_key = ?")
                .params(Timestamps.of(at), ofThePlace, key.toString())
                .update();
        jdbc.sql("DELETE FROM dossier_item WHERE case_key = ?")
                .param(key.toString())
                .update();
        jdbc.sql("DELETE FROM dossier_ground WHERE case_key = ?")
                .param(key.toString())
                .update();
        contents(key, items, grounds);
    }

    /** Brings a dossier into a state. */
    public void move(CaseKey key, DossierState state, String reason, Optional<Instant> decidedAt) {
        jdbc.sql("UPDATE dossier SET state = ?, reason = ?, decided_at = ? WHERE case_key = ?")
                .params(state.code(), reason, Timestamps.of(decidedAt), key.toString())
                .update();
    }

    /** The dossier of a case. */
    public Optional<DossierFile> find(CaseKey key) {
        return read("case_key = ?", "dossier_number", List.of(key.toString())).stream()
                .findFirst();
    }

    /** The dossiers of a candidate, the latest first. */
    public List<DossierFile> ofCandidate(String candidateId) {
        return read("candidate_id = ?", "dossier_number DESC", List.of(candidateId));
    }

    /** The dossiers of a council, the latest first. */
    public List<DossierFile> of(Council council) {
        return read(
                OF_COUNCIL,
                "dossier_number DESC",
                List.of(council.election(), council.body().code(), council.unitCode()));
    }

    /** How many dossiers of a council are in which state. */
    public Map<DossierState, Integer> counts(Council council) {
        Map<DossierState, Integer> counts = new EnumMap<>(DossierState.class);
        jdbc.sql("SELECT state, COUNT(*) AS dossiers FROM dossier WHERE " + OF_COUNCIL + " GROUP BY state")
                .params(council.election(), council.body().code(), council.unitCode())
                .query(row -> {
                    counts.put(DossierState.of(row.getString("state")), row.getInt("dossiers"));
                });
        return counts;
    }

    private void contents(CaseKey key, Map<String, Integer> items, Collection<String> grounds) {
        batches.batchUpdate(
                "INSERT INTO dossier_item (case_key, item, copies) VALUES (?, ?, ?)",
                items.entrySet().stream()
                        .map(item -> new Object[] {key.toString(), item.getKey(), item.getValue()})
                        .toList(),
                PART_TYPES);
        batches.batchUpdate(
                "INSERT INTO dossier_ground (case_key, ground) VALUES (?, ?)",
                grounds.stream()
                        .map(ground -> new Object[] {key.toString(), ground})
                        .toList());
    }

    private List<DossierFile> read(String where, String order, List<Object> params) {
        String keys = "(SELECT case_key FROM dossier WHERE " + where + ")";
        Map<String, Map<String, Integer>> items = new HashMap<>();
        jdbc.sql("SELECT case_key, item, copies FROM dossier_item WHERE case_key IN " + keys)
                .params(params)
                .query(row -> {
                    items.computeIfAbsent(row.getString("case_key"), key -> new HashMap<>())
                            .put(row.getString("item"), row.getInt("copies"));
                });
        Map<String, Set<String>> grounds = new HashMap<>();
        jdbc.sql("SELECT case_key, ground FROM dossier_ground WHERE case_key IN " + keys)
                .params(params)
                .query(row -> {
                    grounds.computeIfAbsent(row.getString("case_key"), key -> new HashSet<>())
                            .add(row.getString("ground"));
                });
        return jdbc.sql("SELECT * FROM dossier WHERE " + where + " ORDER BY " + order)
                .params(params)
                .query((row, n) -> file(row, items, grounds))
                .list();
    }

    private static DossierFile file(
            ResultSet row, Map<String, Map<String, Integer>> items, Map<String, Set<String>> grounds)
            throws SQLException {
        String key = row.getString("case_key");
        String body = row.getString("body");
        return new DossierFile(
                CaseKey.parse(key),
                new Council(
                        row.getString("election_id"),
                        ElectedBody.of(body).orElseThrow(() -> new IllegalStateException("no elected body " + body)),
                        row.getString("unit_code")),
                row.getInt("dossier_number"),
                row.getString("candidate_id"),
                Timestamps.get(row, "received_at"),
                row.getString("received_by"),
                Timestamps.find(row, "completed_at"),
                row.getBoolean("of_the_place"),
                items.getOrDefault(key, Map.of()),
                grounds.getOrDefault(key, Set.of()),
                DossierState.of(row.getString("state")),
                row.getString("reason"),
                Timestamps.find(row, "decided_at"));
    }
}
