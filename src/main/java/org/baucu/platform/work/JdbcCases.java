package org.baucu.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baucu.platform.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in the product's own tables, in the engine's transaction. */
@Component
class JdbcCases implements Cases {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CaseRecords records;

    JdbcCases(JdbcClient jdbc, Clock clock, CaseRecords records) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public void open(NewCase c) {
        jdbc.sql(
                        """
                        INSERT INTO case_file (business_key, election_id, process_id, unit_code, sequence, process_instance_id, title_vi,
                            milestone, legal_limit, working_limit, opened_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        c.key().toString(),
                        c.key().election(),
                        c.key().process(),
                        c.key().unit(),
                        c.key().sequence(),
                        c.processInstanceId(),
                        c.titleVi(),
                        c.milestone(),
                        Timestamps.of(c.legalLimit()),
                        Timestamps.of(c.workingLimit()),
                        Timestamps.of(clock.instant()))
                .update();
        records.opened(c);
    }

    @Override
    public Optional<CaseFile> find(CaseKey key) {
        return jdbc.sql("SELECT * FROM case_file WHERE business_key = ?")
                .param(key.toString())
                .query(JdbcCases::caseFile)
                .optional();
    }

    @Override
    public Optional<CaseFile> ofInstance(String processInstanceId) {
        return jdbc.sql("SELECT * FROM case_file WHERE process_instance_id = ?")
                .param(processInstanceId)
                .query(JdbcCases::caseFile)
                .optional();
    }

    @Override
    public List<CaseFile> notClosed(String election) {
        return jdbc.sql("SELECT * FROM case_file WHERE election_id = ? AND closed_at IS NULL ORDER BY business_key")
                .param(election)
                .query(JdbcCases::caseFile)
                .list();
    }

    @Override
    public void violations(CaseKey key, List<Violation> violations) {
        int version = version(key);
        int position = 0;
        for (Violation v : violations) {
            jdbc.sql("INSERT INTO case_violation (business_key, version, position, code, sentence_vi, sentence_en,"
                            + " article, remedy_vi, remedy_en, location, raised_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            key.toString(),
                            version,
                            position++,
                            v.code(),
                            v.sentenceVi(),
                            v.sentenceEn(),
                            v.article(),
                            v.remedyVi(),
                            v.remedyEn(),
                            v.location(),
                            Timestamps.of(clock.instant()))
                    .update();
        }
        records.judged(key, version, violations);
    }

    @Override
    public List<Violation> violations(CaseKey key) {
        return jdbc.sql("SELECT * FROM case_violation WHERE business_key = ? AND version = ? ORDER BY position")
                .params(key.toString(), version(key))
                .query((row, n) -> new Violation(
                        row.getString("code"),
                        row.getString("sentence_vi"),
                        row.getString("sentence_en"),
                        row.getString("article"),
                        row.getString("remedy_vi"),
                        row.getString("remedy_en"),
                        row.getString("location")))
                .list();
    }

    @Override
    public void decided(CaseKey key) {
        Instant now = clock.instant();
        Optional<CaseFile> file = find(key);
        boolean late = file.flatMap(CaseFile::legalLimit).filter(now::isAfter).isPresent();
        jdbc.sql("UPDATE case_file SET decided_at = ?, late = ? WHERE business_key = ?")
                .params(Timestamps.of(now), late, key.toString())
                .update();
        file.ifPresent(f -> records.decided(f, late));
    }

    @Override
    public void close(CaseKey key) {
        OffsetDateTime now = Timestamps.of(clock.instant());
        jdbc.sql(
                        "UPDATE case_file SET closed_at = ?, late = CASE WHEN decided_at IS NULL AND legal_limit < ? THEN TRUE "
                                + "ELSE late END, decided_at = COALESCE(decided_at, ?) WHERE business_key = ?")
                .params(now, now, now, key.toString())
                .update();
        records.closed(key);
    }

    @Override
    public void closeAtLimit(CaseKey key) {
        OffsetDateTime now = Timestamps.of(clock.instant());
        jdbc.sql(
                        "UPDATE case_file SET closed_at = ?, decided_at = COALESCE(decided_at, CASE WHEN legal_limit < ? THEN legal_limit "
                                + "ELSE ? END) WHERE business_key = ?")
                .params(now, now, now, key.toString())
                .update();
        records.closed(key);
    }

    @Override
    public List<Evidence> documents(CaseKey key) {
        return jdbc.sql("SELECT * FROM case_document WHERE business_key = ? ORDER BY recorded_at, id")
                .param(key.toString())
                .query((row, n) -> EvidenceRows.read(row))
                .list();
    }

    @Override
    public List<CaseDocument> documentsByBody(CaseKey key) {
        return jdbc.sql("SELECT * FROM case_document WHERE business_key = ? ORDER BY recorded_at, id")
                .param(key.toString())
                .query((row, n) -> new CaseDocument(row.getString("capacity"), EvidenceRows.read(row)))
                .list();
    }

    @Override
    public void moveLimits(CaseKey key, Optional<Instant> legalLimit, Optional<Instant> workingLimit) {
        find(key).ifPresent(file -> records.limitsMoved(file, legalLimit, workingLimit));
        jdbc.sql(
                        """
                        INSERT INTO case_limit_history (id, business_key, legal_limit, working_limit, replaced_at)
                        SELECT CAST(? AS VARCHAR), business_key, legal_limit, working_limit, CAST(? AS TIMESTAMP WITH TIME ZONE)
                        FROM case_file WHERE business_key = ?""")
                .params(UUID.randomUUID().toString(), Timestamps.of(clock.instant()), key.toString())
                .update();
        jdbc.sql("UPDATE case_file SET legal_limit = ?, working_limit = ? WHERE business_key = ?")
                .params(Timestamps.of(legalLimit), Timestamps.of(workingLimit), key.toString())
                .update();
    }

    private int version(CaseKey key) {
        return jdbc.sql("SELECT version FROM case_file WHERE business_key = ?")
                .param(key.toString())
                .query(Integer.class)
                .single();
    }

    private static CaseFile caseFile(ResultSet row, int n) throws SQLException {
        return new CaseFile(
                CaseKey.parse(row.getString("business_key")),
                row.getString("process_instance_id"),
                row.getString("title_vi"),
                row.getString("milestone"),
                Timestamps.find(row, "legal_limit"),
                Timestamps.find(row, "working_limit"),
                row.getInt("version"),
                Timestamps.get(row, "opened_at"),
                Timestamps.find(row, "decided_at"),
                Timestamps.find(row, "closed_at"),
                row.getBoolean("late"),
                row.getString("late_reason"));
    }
}
