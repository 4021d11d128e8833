package org.baucu.nomination.register;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.CandidateStep;
import org.baucu.platform.NameKey;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of candidates: kept for the time line, and in the record without names. */
@Component
class CandidateSteps {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentPerson person;
    private final Records records;
    private final Clock clock;

    CandidateSteps(JdbcClient jdbc, JdbcTemplate batches, CurrentPerson person, Records records, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.person = person;
        this.records = records;
        this.clock = clock;
    }

    @Transactional
    void write(Collection<String> candidates, CaseKey why, String code, String note) {
        String by = person.id().orElse("");
        Map<String, String> before = last(candidates);
        Object at = Timestamps.of(clock.instant());
        batches.batchUpdate(
                "INSERT INTO candidate_step (candidate_id, case_key, code, note, person, at) VALUES (?, ?, ?, ?, ?, ?)",
                candidates.stream()
                        .map(id -> new Object[] {id, why.toString(), code, NameKey.clean(note), by, at})
                        .toList());
        candidates.forEach(id -> records.of(RecordKind.CANDIDATE_STEP)
                .of(why)
                .subject(id)
                .with("step", code)
                .with("before.candidate-step", before.getOrDefault(id, ""))
                .with("after.candidate-step", code)
                .publish());
    }

    /** The newest step of each candidate that has one. */
    private Map<String, String> last(Collection<String> candidates) {
        Map<String, String> found = new HashMap<>();
        if (!candidates.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT s.candidate_id, s.code FROM candidate_step s WHERE s.candidate_id IN (:ids) AND s.ordinal =
                                (SELECT MAX(x.ordinal) FROM candidate_step x WHERE x.candidate_id = s.candidate_id)""")
                    .param("ids", candidates)
                    .query(row -> {
                        found.put(row.getString("candidate_id"), row.getString("code"));
                    });
        }
        return found;
    }

    List<CandidateStep> of(String candidate) {
        return jdbc.sql("SELECT * FROM candidate_step WHERE candidate_id = ? ORDER BY ordinal")
                .param(candidate)
                .query((row, n) -> new CandidateStep(
                        CaseKey.parse(row.getString("case_key")),
                        row.getString("code"),
                        row.getString("note"),
                        row.getString("person"),
                        Timestamps.get(row, "at")))
                .list();
    }
}
