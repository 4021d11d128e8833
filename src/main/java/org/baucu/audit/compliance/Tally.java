package org.baucu.audit.compliance;

import java.util.Optional;

/**
 * How many cases kept their legal limit.
 *
 * @param inTime decided within it
 * @param late decided after it
 * @param overdue not decided though it has passed
 * @param open not decided, the limit still to come
 * @param undated without a legal limit, decided or not; they count for nothing
 */
public record Tally(long inTime, long late, long overdue, long open, long undated) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                inTime + other.inTime,
                late + other.late,
                overdue + other.overdue,
                open + other.open,
                undated + other.undated);
    }

    /** Cases whose limit could be kept or missed by now. */
    public long due() {
        return inTime + late + overdue;
    }

    public long total() {
        return due() + open + undated;
    }

    /** Share of the due cases that kept their limit, in ten thousandths, rounded down; empty where none is due. */
    public Optional<Integer> conformity() {
        return due() == 0 ? Optional.empty() : Optional.of((int) (inTime * 10_000 / due()));
    }
}
