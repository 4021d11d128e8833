package org.baucu.progress.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baucu.progress.board.BoardChanges.Change;

/**
 * Up to where a board has read the changes. Numbers are given out before they are committed, so a lower one may become visible after a higher
 * one: the cursor waits at a gap until the change behind it is so old that the missing one was surely rolled back. Until then what lies behind
 * the gap is read again, which costs a little and loses nothing.
 */
final class ChangeCursor {

    /** Longer than any transaction of the work lasts. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private ChangeCursor() {}

    /**
     * Where to read on next time.
     *
     * @param from where was read from
     * @param changes the changes behind it, in order
     * @param now the machine's time
     */
    static long next(long from, List<Change> changes, Instant now) {
        long at = from;
        for (Change change : changes) {
            boolean gap = change.number() > at + 1;
            if (gap && change.at().isAfter(now.minus(PATIENCE))) {
                return at;
            }
            at = change.number();
        }
        return at;
    }
}
