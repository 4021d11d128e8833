package org.baucu.audit.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.baucu.audit.LedgerEntry;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;

/**
 * One thing that happened to a case, with what the record says about it.
 *
 * @param at when, by the product's clock
 * @param kind what happened
 * @param step element of the diagram, empty for none
 * @param taskId the task it was done through, empty for none
 * @param version version of the proposal, 0 for none
 * @param person user id of who did it, empty for the program itself
 * @param capacity the body in whose name, empty for none
 * @param onBehalfOf user id of who is substituted, empty for nobody
 * @param violations what was wrong with the version
 * @param document the document that proves it
 * @param reason the reason given, empty for none
 * @param values what else is known of it, by key
 * @param changes what was replaced, by key
 * @param entries what the ledger has of it, in its order; empty where it has nothing
 * @param contradicted keys of values that the ledger says differently
 */
public record Happening(
        Instant at,
        RecordKind kind,
        String step,
        String taskId,
        int version,
        String person,
        String capacity,
        String onBehalfOf,
        List<Violation> violations,
        Optional<FiledDocument> document,
        String reason,
        Map<String, String> values,
        Map<String, Change> changes,
        List<LedgerEntry> entries,
        Set<String> contradicted) {

    /** A value before and after. */
    public record Change(String before, String after) {}

    public Happening {
        violations = List.copyOf(violations);
        values = new TreeMap<>(values);
        changes = new TreeMap<>(changes);
        entries = List.copyOf(entries);
    }

    static Happening of(Instant at, RecordKind kind) {
        return new Happening(
                at,
                kind,
                "",
                "",
                0,
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                "",
                Map.of(),
                Map.of(),
                List.of(),
                Set.of());
    }

    Happening by(String userId, String group) {
        return changed(d -> {
            d.person = userId;
            d.capacity = group;
        });
    }

    Happening through(String elementKey, String task) {
        return changed(d -> {
            d.step = elementKey;
            d.taskId = task;
        });
    }

    Happening inVersion(int number) {
        return changed(d -> d.version = number);
    }

    Happening violating(List<Violation> found) {
        return changed(d -> d.violations = found);
    }

    Happening with(Optional<FiledDocument> proof, String why) {
        return changed(d -> {
            d.document = proof;
            d.reason = why;
        });
    }

    Happening with(Map<String, String> known, Map<String, Change> replaced) {
        return changed(d -> {
            d.values = known;
            d.changes = replaced;
        });
    }

    Happening recordedBy(List<LedgerEntry> found) {
        return changed(d -> {
            d.onBehalfOf = found.stream()
                    .map(e -> e.recorded().onBehalfOf())
                    .filter(who -> !who.isEmpty())
                    .findFirst()
                    .orElse(onBehalfOf);
            d.reason = found.stream()
                    .map(e -> e.recorded().details().getOrDefault("reason", ""))
                    .filter(given -> reason.isEmpty() && !given.isEmpty())
                    .findFirst()
                    .orElse(reason);
            d.entries = found;
            d.contradicted = Contradictions.of(this, found);
        });
    }

    private Happening changed(Consumer<HappeningDraft> change) {
        HappeningDraft draft = new HappeningDraft(this);
        change.accept(draft);
        return draft.made();
    }

    /** Whether the ledger has it and every entry of it lies in a closed batch. */
    public boolean isSealed() {
        return !entries.isEmpty() && entries.stream().allMatch(e -> e.seal().isPresent());
    }
}
