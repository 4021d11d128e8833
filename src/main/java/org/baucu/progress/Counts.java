package org.baucu.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baucu.progress.board.BoardItem;

/** How many cases are in each state. */
public record Counts(long notStarted, long running, long soon, long over, long done, long late) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** The states in which a reader wants to see them: what is late first. */
    public static final List<CaseState> WORST_FIRST = List.of(
            CaseState.OVER, CaseState.SOON, CaseState.RUNNING, CaseState.NOT_STARTED, CaseState.LATE, CaseState.DONE);

    /** Counts items by their state. */
    public static Counts of(Collection<BoardItem> items) {
        long[] n = new long[CaseState.values().length];
        items.forEach(item -> n[item.state().ordinal()]++);
        return new Counts(
                n[CaseState.NOT_STARTED.ordinal()],
                n[CaseState.RUNNING.ordinal()],
                n[CaseState.SOON.ordinal()],
                n[CaseState.OVER.ordinal()],
                n[CaseState.DONE.ordinal()],
                n[CaseState.LATE.ordinal()]);
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

    /** Finished cases of a hundred, rounded down; 0 where there is none. */
    public long percent() {
        return total() == 0 ? 0 : finished() * 100 / total();
    }

    /** The state that asks for attention first; empty where nothing is counted. */
    public Optional<CaseState> worst() {
        return WORST_FIRST.stream().filter(state -> of(state) > 0).findFirst();
    }

    public Counts plus(Counts other) {
        return new Counts(
                notStarted + other.notStarted,
                running + other.running,
                soon + other.soon,
                over + other.over,
                done + other.done,
                late + other.late);
    }
}
