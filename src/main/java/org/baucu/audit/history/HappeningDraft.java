package org.baucu.audit.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.audit.LedgerEntry;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;

/** A happening while some of its parts are exchanged. */
final class HappeningDraft {

    private final Instant at;
    private final RecordKind kind;
    String step;
    String taskId;
    int version;
    String person;
    String capacity;
    String onBehalfOf;
    List<Violation> violations;
    Optional<FiledDocument> document;
    String reason;
    Map<String, String> values;
    Map<String, Happening.Change> changes;
    List<LedgerEntry> entries;
    Set<String> contradicted;

    HappeningDraft(Happening begun) {
        at = begun.at();
        kind = begun.kind();
        step = begun.step();
        taskId = begun.taskId();
        version = begun.version();
        person = begun.person();
        capacity = begun.capacity();
        onBehalfOf = begun.onBehalfOf();
        violations = begun.violations();
        document = begun.document();
        reason = begun.reason();
        values = begun.values();
        changes = begun.changes();
        entries = begun.entries();
        contradicted = begun.contradicted();
    }

    Happening made() {
        return new Happening(
                at,
                kind,
                step,
                taskId,
                version,
                person,
                capacity,
                onBehalfOf,
                violations,
                document,
                reason,
                values,
                changes,
                entries,
                contradicted);
    }
}
