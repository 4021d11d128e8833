package org.baucu.audit.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.audit.LedgerEntry;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;

/**
 * Puts what the tables know of a case and what the ledger has of it together: each entry goes to the happening it records, what the ledger
 * alone knows becomes a happening of its own. A happening without an entry shows as such: the tables can be changed behind the program's
 * back, the ledger cannot.
 */
final class RecordedHappenings {

    private static final String BEFORE = "before.";
    private static final String AFTER = "after.";

    /** Entries of one work are written in one transaction; a reminder's inbox row comes after it. */
    private static final Duration SAME = Duration.ofMinutes(1);

    /** Which kinds of entries record a happening of a kind. */
    private static final Map<RecordKind, Set<RecordKind>> RECORDED_AS = new EnumMap<>(Map.of(
            RecordKind.CASE_OPENED, Set.of(RecordKind.CASE_OPENED),
            RecordKind.SUBMITTED, Set.of(RecordKind.SUBMITTED, RecordKind.TASK_DONE, RecordKind.LATE_REASON),
            RecordKind.REFUSED, Set.of(RecordKind.REFUSED),
            RecordKind.DECIDED,
                    Set.of(
                            RecordKind.DECIDED,
                            RecordKind.DOCUMENT_RECORDED,
                            RecordKind.TASK_DONE,
                            RecordKind.LATE_REASON),
            RecordKind.DOCUMENT_RECORDED, Set.of(RecordKind.DOCUMENT_RECORDED, RecordKind.TASK_DONE),
            RecordKind.RETURNED, Set.of(RecordKind.RETURNED, RecordKind.TASK_DONE),
            RecordKind.LIMITS_MOVED, Set.of(RecordKind.LIMITS_MOVED),
            RecordKind.REMINDED, Set.of(RecordKind.REMINDED),
            RecordKind.ESCALATED, Set.of(RecordKind.ESCALATED),
            RecordKind.CLOSED, Set.of(RecordKind.CLOSED)));

    private static final Set<RecordKind> ASSIGNMENTS =
            Set.of(RecordKind.TASK_CLAIMED, RecordKind.TASK_RELEASED, RecordKind.TASK_REASSIGNED);

    private RecordedHappenings() {}

    static List<Happening> join(List<Happening> known, List<LedgerEntry> ledger) {
        List<List<LedgerEntry>> of = new ArrayList<>();
        known.forEach(h -> of.add(new ArrayList<>()));
        List<Happening> all = new ArrayList<>();
        for (LedgerEntry entry : ledger) {
            int place = place(entry.recorded(), known, of);
            if (place >= 0) {
                of.get(place).add(entry);
            } else {
                all.add(alone(entry));
            }
        }
        for (int i = 0; i < known.size(); i++) {
            all.add(known.get(i).recordedBy(of.get(i)));
        }
        all.sort(Comparator.comparing(Happening::at).thenComparing(h -> h.entries().stream()
                .mapToLong(LedgerEntry::number)
                .min()
                .orElse(Long.MAX_VALUE)));
        return List.copyOf(all);
    }

    private static int place(Recorded recorded, List<Happening> known, List<List<LedgerEntry>> taken) {
        for (int i = 0; i < known.size(); i++) {
            Happening h = known.get(i);
            boolean once = taken.get(i).stream().noneMatch(e -> e.recorded().kind() == recorded.kind());
            if (once && records(recorded, h)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean records(Recorded recorded, Happening h) {
        if (ASSIGNMENTS.contains(h.kind())) {
            return ASSIGNMENTS.contains(recorded.kind()) && sameTask(recorded, h) && near(recorded, h);
        }
        if (!RECORDED_AS.getOrDefault(h.kind(), Set.of()).contains(recorded.kind())) {
            return false;
        }
        return switch (h.kind()) {
            case SUBMITTED ->
                switch (recorded.kind()) {
                    case SUBMITTED -> recorded.version() == h.version();
                    case LATE_REASON -> near(recorded, h);
                    default -> sameTask(recorded, h);
                };
            case REFUSED -> recorded.version() == h.version();
            // Which task it was done through the entry of the decision does not say, only when.
            case DECIDED ->
                recorded.kind() == RecordKind.DECIDED || recorded.kind() == RecordKind.LATE_REASON
                        ? near(recorded, h)
                        : sameTask(recorded, h);
            case DOCUMENT_RECORDED, RETURNED -> sameTask(recorded, h);
            case CASE_OPENED, CLOSED -> true;
            default -> near(recorded, h);
        };
    }

    private static boolean sameTask(Recorded recorded, Happening h) {
        return !h.taskId().isEmpty()
                && (recorded.subject().equals(h.taskId()) || recorded.details().containsValue(h.taskId()));
    }

    private static boolean near(Recorded recorded, Happening h) {
        return Duration.between(recorded.at(), h.at()).abs().compareTo(SAME) <= 0;
    }

    private static Happening alone(LedgerEntry entry) {
        Recorded r = entry.recorded();
        Map<String, String> values = new TreeMap<>();
        Map<String, Happening.Change> changes = new TreeMap<>();
        r.details().forEach((key, value) -> {
            if (key.startsWith(BEFORE)) {
                String name = key.substring(BEFORE.length());
                changes.put(name, new Happening.Change(value, r.details().getOrDefault(AFTER + name, "")));
            } else if (key.startsWith(AFTER)) {
                String name = key.substring(AFTER.length());
                changes.putIfAbsent(name, new Happening.Change(r.details().getOrDefault(BEFORE + name, ""), value));
            } else if (!key.equals("reason")) {
                values.put(key, value);
            }
        });
        return Happening.of(r.at(), r.kind())
                .by(r.person(), r.capacity())
                .through(r.step(), r.subject())
                .inVersion(r.version())
                .with(Optional.empty(), r.details().getOrDefault("reason", ""))
                .with(values, changes)
                .recordedBy(List.of(entry));
    }
}
