package org.baucu.progress;

import java.util.EnumMap;
import java.util.Map;

/** How many cases are in each state. */
public record Counts(long notStarted, long running, long soon, long over, long done, long late) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static Counts of(Map<CaseState, Long> counts, long expected) {
        Map<CaseState, Long> all = new EnumMap<>(CaseState.class);
        all.putAll(counts);
        long opened = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(
                Math.max(0, expected - opened),
                all.getOrDefault(CaseState.RUNNING, 0L),
                all.getOrDefault(CaseState.SOON, 0L),
                all.getOrDefault(CaseState.OVER, 0L),
                all.getOrDefault(CaseState.DONE, 0L),
                all.getOrDefault(CaseState.LATE, 0L));
    }

    public long of(CaseState state) {
        return switch (state) {
            case NOT_STARTED -> notStarted;
            case RUNNING -> running;
            case SOON -> soon;
            case OVER -> over;
            case DONE -> done;
            case LATE -> late;
        };
    }

    public long total() {
        return notStarted + running + soon + over + done + late;
    }

    /** Cases decided, in time or late. */
    public long finished() {
        return done + late;
    }

    Counts plus(Counts other) {
        return new Counts(
                notStarted + other.notStarted,
                running + other.running,
                soon + other.soon,
                over + other.over,
                done + other.done,
                late + other.late);
    }
}
