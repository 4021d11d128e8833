package org.baucu.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the product's own tables know of a case: versions, refusals, acts with their documents and reasons, moved limits. */
@Component
class CaseTables {

    private static final String ACTS =
            """
            SELECT a.*, d.kind, d.number, d.document_date, d.signer, d.members_total, d.present, d.in_favour,
                f.id AS file_id, f.name AS file_name, f.size_bytes AS file_size, f.sha256 AS file_sha,
                m.id AS minutes_id, m.name AS minutes_name, m.size_bytes AS minutes_size, m.sha256 AS minutes_sha,
                r.reason, COALESCE(d.version, r.version, 0) AS version
            FROM act a LEFT JOIN case_document d ON d.task_id = a.task_id LEFT JOIN case_return r ON r.task_id = a.task_id
                LEFT JOIN stored_file f ON f.id = d.file_id LEFT JOIN stored_file m ON m.id = d.minutes_file_id
            WHERE a.business_key = ? AND a.step <> ? ORDER BY a.acted_at""";

    private final JdbcClient jdbc;

    CaseTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Happening> of(CaseFile file) {
        String key = file.key().toString();
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of(file.openedAt(), RecordKind.CASE_OPENED));
        all.addAll(submissions(key));
        all.addAll(refusals(key));
        all.addAll(jdbc.sql(ACTS)
                .params(key, Step.PROPOSE.code())
                .query(CaseTables::act)
                .list());
        all.addAll(movedLimits(file));
        file.closedAt().map(at -> Happening.of(at, RecordKind.CLOSED)).ifPresent(all::add);
        return all;
    }

    private List<Happening> submissions(String key) {
        return jdbc.sql("SELECT s.*, a.definition_key FROM case_submission s LEFT JOIN act a ON a.task_id = s.task_id "
                        + "WHERE s.business_key = ? ORDER BY s.version")
                .param(key)
                .query((row, n) -> Happening.of(Timestamps.get(row, "submitted_at"), RecordKind.SUBMITTED)
                        .by(row.getString("user_id"), row.getString("capacity"))
                        .through(text(row.getString("definition_key")), row.getString("task_id"))
                        .inVersion(row.getInt("version")))
                .list();
    }

    private List<Happening> refusals(String key) {
        Map<Integer, List<Violation>> found = new LinkedHashMap<>();
        Map<Integer, Instant> at = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM case_violation WHERE business_key = ? ORDER BY version, position")
                .param(key)
                .query(row -> {
                    int version = row.getInt("version");
                    at.putIfAbsent(version, Timestamps.get(row, "raised_at"));
                    found.computeIfAbsent(version, v -> new ArrayList<>())
                            .add(new Violation(
                                    row.getString("code"),
                                    row.getString("sentence_vi"),
                                    row.getString("sentence_en"),
                                    row.getString("article"),
                                    row.getString("remedy_vi"),
                                    row.getString("remedy_en"),
                                    row.getString("location")));
                });
        return found.entrySet().stream()
                .map(e -> Happening.of(at.get(e.getKey()), RecordKind.REFUSED)
                        .inVersion(e.getKey())
                        .violating(e.getValue()))
                .toList();
    }

    private List<Happening> movedLimits(CaseFile file) {
        List<Limits> before = jdbc.sql(
                        "SELECT legal_limit, working_limit, replaced_at FROM case_limit_history WHERE business_key = ? ORDER BY replaced_at")
                .param(file.key().toString())
                .query((row, n) -> new Limits(
                        Timestamps.find(row, "legal_limit"),
                        Timestamps.find(row, "working_limit"),
                        Timestamps.get(row, "replaced_at")))
                .list();
        List<Happening> moved = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Limits old = before.get(i);
            boolean last = i == before.size() - 1;
            moved.add(Happening.of(old.until(), RecordKind.LIMITS_MOVED)
                    .with(
                            Map.of(),
                            Map.of(
                                    "legalLimit",
                                    new Happening.Change(
                                            day(old.legal()),
                                            day(
                                                    last
                                                            ? file.legalLimit()
                                                            : before.get(i + 1).legal())),
                                    "workingLimit",
                                    new Happening.Change(
                                            day(old.working()),
                                            day(
                                                    last
                                                            ? file.workingLimit()
                                                            : before.get(i + 1).working())))));
        }
        return moved;
    }

    private static Happening act(ResultSet row, int n) throws SQLException {
        boolean returned = row.getString("outcome").equals(TaskDeclaration.RETURNED);
        Step step = Step.of(row.getString("step"));
        RecordKind kind =
                returned ? RecordKind.RETURNED : step.decides() ? RecordKind.DECIDED : RecordKind.DOCUMENT_RECORDED;
        return Happening.of(Timestamps.get(row, "acted_at"), kind)
                .by(row.getString("user_id"), row.getString("capacity"))
                .through(row.getString("definition_key"), row.getString("task_id"))
                .inVersion(row.getInt("version"))
                .with(document(row), text(row.getString("reason")))
                .with(Map.of("step", step.code()), Map.of());
    }

    private static Optional<FiledDocument> document(ResultSet row) throws SQLException {
        if (row.getString("kind") == null) {
            return Optional.empty();
        }
        int members = row.getInt("members_total");
        Optional<FiledDocument.Meeting> meeting = row.wasNull()
                ? Optional.empty()
                : Optional.of(new FiledDocument.Meeting(
                        members, row.getInt("present"), row.getInt("in_favour"), file(row, "minutes")));
        return Optional.of(new FiledDocument(
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("signer"),
                file(row, "file"),
                meeting));
    }

    private static Optional<FiledDocument.FiledFile> file(ResultSet row, String prefix) throws SQLException {
        String id = row.getString(prefix + "_id");
        return id == null
                ? Optional.empty()
                : Optional.of(new FiledDocument.FiledFile(
                        id,
                        row.getString(prefix + "_name"),
                        row.getLong(prefix + "_size"),
                        row.getString(prefix + "_sha")));
    }

    private static String day(Optional<Instant> limit) {
        return limit.map(VietnamTime::dayOf).map(VietnamTime::format).orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private record Limits(Optional<Instant> legal, Optional<Instant> working, Instant until) {}
}
