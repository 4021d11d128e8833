package org.baucu.progress.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What changed lately, as rows that are only inserted: no two transactions of the work ever wait for each other here. Numbers may commit out of
 * order; {@code ChangeCursor} knows how to read them without missing one. Times are the machine's, also in a rehearsal.
 */
@Component
class BoardChanges {

    /** How long a change is kept; a board that asks after a longer pause is drawn anew. */
    static final Duration KEPT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final EngineClock clock;

    BoardChanges(JdbcClient jdbc, EngineClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes, in the current transaction, that something about a case changed. */
    void append(CaseKey key) {
        jdbc.sql("INSERT INTO board_change (election_id, process_id, unit_code, changed_at) VALUES (?, ?, ?, ?)")
                .params(
                        key.election(),
                        key.process(),
                        key.unit(),
                        Timestamps.of(clock.real().instant()))
                .update();
    }

    /** The highest number so far, 0 for none. */
    long last() {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM board_change")
                .query(Long.class)
                .single();
    }

    /**
     * Changes with a greater number, of every election, in order.
     *
     * @param most how many at most
     */
    List<Change> after(long number, int most) {
        return jdbc.sql("SELECT * FROM board_change WHERE number > ? ORDER BY number LIMIT ?")
                .params(number, most)
                .query((row, n) -> new Change(
                        row.getLong("number"),
                        row.getString("election_id"),
                        row.getString("process_id"),
                        row.getString("unit_code"),
                        Timestamps.get(row, "changed_at")))
                .list();
    }

    /** Forgets what no board asks for any more. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void forget() {
        Instant before = clock.real().instant().minus(KEPT);
        jdbc.sql("DELETE FROM board_change WHERE changed_at < ?")
                .param(Timestamps.of(before))
                .update();
    }

    /** One change of a unit's work in a process. */
    record Change(long number, String election, String process, String unit, Instant at) {}
}
