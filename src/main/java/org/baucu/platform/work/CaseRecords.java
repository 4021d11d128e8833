package org.baucu.platform.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.Sha256;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.versions.ProposalVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps for good what happens to a case. Free text (reasons, signers) may name people: the ledger has its SHA-256 and the case has the text.
 * What the program does by itself is recorded as done by nobody, though somebody's work made it go on.
 */
@Component
class CaseRecords {

    /** Not there yet when the engine, which the guard is part of, is made. */
    private final ObjectProvider<Records> records;

    private final ProposalVersions versions;
    private final JdbcClient jdbc;

    CaseRecords(ObjectProvider<Records> records, ProposalVersions versions, JdbcClient jdbc) {
        this.records = records;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    void opened(Cases.NewCase c) {
        program(RecordKind.CASE_OPENED, c.key())
                .subject(c.processInstanceId())
                .with("milestone", c.milestone())
                .with("legal-limit", text(c.legalLimit()))
                .with("working-limit", text(c.workingLimit()))
                .publish();
    }

    /** What the validation found, by code, article and place; the sentences are the case's. */
    void judged(CaseKey key, int version, List<Violation> violations) {
        Records.Entry entry = program(violations.isEmpty() ? RecordKind.FOUND_LAWFUL : RecordKind.REFUSED, key)
                .version(version);
        if (!violations.isEmpty()) {
            entry.with("violations", violations.size());
        }
        for (int i = 0; i < violations.size(); i++) {
            Violation v = violations.get(i);
            entry.with("violation." + i, v.code())
                    .with("violation." + i + ".article", v.article())
                    .with("violation." + i + ".location", v.location());
        }
        entry.publish();
    }

    void decided(CaseFile file, boolean late) {
        of(RecordKind.DECIDED, file.key())
                .version(file.version())
                .with("late", late)
                .with("legal-limit", text(file.legalLimit()))
                .publish();
    }

    void closed(CaseKey key) {
        program(RecordKind.CLOSED, key).publish();
    }

    void limitsMoved(CaseFile file, Optional<Instant> legal, Optional<Instant> working) {
        program(RecordKind.LIMITS_MOVED, file.key())
                .changed("legal-limit", text(file.legalLimit()), text(legal))
                .changed("working-limit", text(file.workingLimit()), text(working))
                .publish();
    }

    void submitted(CaseKey key, String taskId, String user, String capacity) {
        Records.Entry entry =
                act(RecordKind.SUBMITTED, key, taskId, user, capacity).version(version(key));
        versions.now(key).ifPresent(now -> {
            entry.with("rows", now.rows()).with("content-sha256", now.sha256());
            now.roles().forEach((role, count) -> entry.with("role." + role, count));
        });
        entry.publish();
    }

    void documented(CaseKey key, String taskId, String user, String capacity, Evidence e) {
        Records.Entry entry = act(RecordKind.DOCUMENT_RECORDED, key, taskId, user, capacity)
                .version(version(key))
                .with("kind", e.kind().name().toLowerCase(java.util.Locale.ROOT))
                .with("number", e.number())
                .with("date", e.date())
                .with("signer-sha256", Sha256.hex(e.signer()));
        e.fileId().ifPresent(id -> entry.with("file", id).with("file-sha256", sha256(id)));
        e.meeting().ifPresent(m -> {
            entry.with("members", m.membersTotal()).with("present", m.present()).with("in-favour", m.inFavour());
            m.minutesFileId().ifPresent(id -> entry.with("minutes", id).with("minutes-sha256", sha256(id)));
        });
        entry.publish();
    }

    void returned(CaseKey key, String taskId, String user, String capacity, String reason) {
        act(RecordKind.RETURNED, key, taskId, user, capacity)
                .version(version(key))
                .with("reason-sha256", Sha256.hex(reason))
                .publish();
    }

    void lateReason(CaseKey key, String reason) {
        of(RecordKind.LATE_REASON, key)
                .with("reason-sha256", Sha256.hex(reason))
                .publish();
    }

    void done(
            CaseKey key, String taskId, String element, String definition, Step step, String capacity, String outcome) {
        of(RecordKind.TASK_DONE, key)
                .subject(taskId)
                .capacity(capacity)
                .step(element, definition)
                .with("step", step.code())
                .with("outcome", outcome)
                .publish();
    }

    void told(RecordKind kind, CaseKey key, String element, String definition, java.util.Set<String> receivers) {
        program(kind, key)
                .step(element, definition)
                .with("receivers", String.join(",", new java.util.TreeSet<>(receivers)))
                .publish();
    }

    private Records.Entry act(RecordKind kind, CaseKey key, String taskId, String user, String capacity) {
        return of(kind, key).by(user).subject(taskId).capacity(capacity);
    }

    private Records.Entry program(RecordKind kind, CaseKey key) {
        return of(kind, key).by("");
    }

    private Records.Entry of(RecordKind kind, CaseKey key) {
        return records.getObject().of(kind).of(key);
    }

    private int version(CaseKey key) {
        return jdbc.sql("SELECT version FROM case_file WHERE business_key = ?")
                .param(key.toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private String sha256(String fileId) {
        return jdbc.sql("SELECT sha256 FROM stored_file WHERE id = ?")
                .param(fileId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse("");
    }
}
