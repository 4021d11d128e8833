package org.baucu.nomination.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What cases of removal propose. */
@Repository
@Transactional
public class RemovalStore {

    private final JdbcClient jdbc;

    RemovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what a case proposes, in place of what it proposed before. */
    public void propose(CaseKey key, Removal removal) {
        jdbc.sql("DELETE FROM removal WHERE case_key = ?").param(key.toString()).update();
        jdbc.sql(
                        """
                        INSERT INTO removal (case_key, candidate_id, ground, caused_by, fact_number, fact_date, fact_issuer, facts)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.toString(),
                        removal.candidateId(),
                        removal.ground(),
                        removal.causedBy().toString(),
                        removal.facts().number(),
                        removal.facts().date().orElse(null),
                        removal.facts().issuer(),
                        removal.facts().account())
                .update();
    }

    /** Keeps why a case proposes its removal no more; what it proposed stays. */
    public void giveUp(CaseKey key, String reason) {
        jdbc.sql("UPDATE removal SET given_up = ? WHERE case_key = ?")
                .params(reason, key.toString())
                .update();
    }

    /** What a case proposes. */
    @Transactional(readOnly = true)
    public Optional<Removal> find(CaseKey key) {
        return jdbc.sql("SELECT * FROM removal WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> removal(row))
                .optional();
    }

    /** @throws IllegalStateException if the case is none of a removal */
    @Transactional(readOnly = true)
    public Removal get(CaseKey key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no removal in case " + key));
    }

    /** Keys of the cases about a candidate. */
    @Transactional(readOnly = true)
    public List<CaseKey> of(String candidateId) {
        return jdbc
                .sql("SELECT case_key FROM removal WHERE candidate_id = ? ORDER BY case_key")
                .param(candidateId)
                .query(String.class)
                .list()
                .stream()
                .map(CaseKey::parse)
                .toList();
    }

    /** How many removals there were in a council. */
    @Transactional(readOnly = true)
    public int count(String keyBegin) {
        return jdbc.sql("SELECT COUNT(*) FROM removal WHERE case_key LIKE ?")
                .param(keyBegin + "%")
                .query(Integer.class)
                .single();
    }

    private static Removal removal(ResultSet row) throws SQLException {
        return new Removal(
                row.getString("candidate_id"),
                row.getString("ground"),
                CaseKey.parse(row.getString("caused_by")),
                new Removal.Facts(
                        row.getString("fact_number"),
                        Optional.ofNullable(row.getObject("fact_date", LocalDate.class)),
                        row.getString("fact_issuer"),
                        row.getString("facts")),
                Optional.ofNullable(row.getString("given_up")));
    }
}
