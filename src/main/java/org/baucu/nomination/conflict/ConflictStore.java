package org.baucu.nomination.conflict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.Memberships.Membership;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found and which case is to change it, in table {@code candidate_on_body}. */
@Repository
class ConflictStore {

    private final JdbcClient jdbc;

    ConflictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found of a seat before: the case, or an empty text where it was not certain; nothing if it is new. */
    Optional<String> found(String candidateId, Membership seat) {
        return jdbc.sql(
                        "SELECT case_key FROM candidate_on_body WHERE candidate_id = ? AND body_type = ? AND unit_code = ? AND body_number = ?")
                .params(candidateId, seat.type().code(), seat.unitCode(), seat.number())
                .query(String.class)
                .optional();
    }

    /** Keeps that a seat was found. */
    void keep(String candidateId, Membership seat, Optional<CaseKey> change, Instant at) {
        String key = change.map(CaseKey::toString).orElse("");
        int known = jdbc.sql(
                        "UPDATE candidate_on_body SET case_key = ? WHERE candidate_id = ? AND body_type = ? AND unit_code = ? AND body_number = ?")
                .params(key, candidateId, seat.type().code(), seat.unitCode(), seat.number())
                .update();
        if (known == 0) {
            jdbc.sql(
                            "INSERT INTO candidate_on_body (candidate_id, body_type, unit_code, body_number, case_key, found_at) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(candidateId, seat.type().code(), seat.unitCode(), seat.number(), key, Timestamps.of(at))
                    .update();
        }
    }

    /** Cases that were opened to change a body, the latest first: they are numbered as they are opened. */
    List<CaseKey> changesOf(Membership seat, String electionId) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT case_key FROM candidate_on_body
                        WHERE body_type = ? AND unit_code = ? AND body_number = ? AND case_key LIKE ?""")
                .params(seat.type().code(), seat.unitCode(), seat.number(), electionId + "/%")
                .query(String.class)
                .list()
                .stream()
                .map(CaseKey::parse)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
