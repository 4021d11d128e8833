package org.baucu.nomination.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proofs as they were typed, and which of them were signed last. */
@Repository
@Transactional
public class ProofStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProofStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces what a case has typed of its proof. */
    public void type(CaseKey key, List<PrintedEntry> printed) {
        jdbc.sql("DELETE FROM proof_field WHERE case_key = ?")
                .param(key.toString())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (int position = 0; position < printed.size(); position++) {
            PrintedEntry entry = printed.get(position);
            int at = position;
            entry.fields()
                    .forEach((field, text) ->
                            rows.add(new Object[] {key.toString(), at, entry.candidateId(), field, text}));
        }
        batches.batchUpdate(
                "INSERT INTO proof_field (case_key, position, candidate_id, field, printed) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** What a case has typed of its proof, in the order of the paper. */
    @Transactional(readOnly = true)
    public List<PrintedEntry> of(CaseKey key) {
        Map<Integer, PrintedFields> byRow = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM proof_field WHERE case_key = ? ORDER BY position, field")
                .param(key.toString())
                .query(row -> {
                    byRow.computeIfAbsent(row.getInt("position"), at -> new PrintedFields())
                            .put(row.getString("candidate_id"), row.getString("field"), row.getString("printed"));
                });
        return byRow.values().stream().map(PrintedFields::entry).toList();
    }

    /** Makes the proof of a case the signed one of its council. */
    public void sign(Council council, ProofKind kind, CaseKey key, Instant at) {
        jdbc.sql("DELETE FROM signed_proof WHERE election_id = ? AND body = ? AND unit_code = ? AND kind = ?")
                .params(council.election(), council.body().code(), council.unitCode(), kind.code())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO signed_proof (election_id, body, unit_code, kind, case_key, signed_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        council.election(),
                        council.body().code(),
                        council.unitCode(),
                        kind.code(),
                        key.toString(),
                        Timestamps.of(at))
                .update();
    }

    /** The proof of a council that was signed last; empty before one was. */
    @Transactional(readOnly = true)
    public Optional<SignedProof> signed(Council council, ProofKind kind) {
        return jdbc.sql(
                        """
                        SELECT case_key, signed_at FROM signed_proof
                        WHERE election_id = ? AND body = ? AND unit_code = ? AND kind = ?""")
                .params(council.election(), council.body().code(), council.unitCode(), kind.code())
                .query((row, n) ->
                        new SignedProof(CaseKey.parse(row.getString("case_key")), Timestamps.get(row, "signed_at")))
                .optional();
    }

    /**
     * A signed proof.
     *
     * @param caseKey the case in which two people signed
     * @param signedAt when it was recorded
     */
    public record SignedProof(CaseKey caseKey, Instant signedAt) {}

    /** The fields of a line, gathered. */
    private static final class PrintedFields {

        private final Map<String, String> fields = new LinkedHashMap<>();
        private String candidateId = "";

        void put(String candidate, String field, String text) {
            candidateId = candidate;
            fields.put(field, text);
        }

        PrintedEntry entry() {
            return new PrintedEntry(candidateId, fields);
        }
    }
}
