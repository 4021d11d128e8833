package org.baucu.progress.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baucu.calendar.PhaseCode;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What changed lately, as rows that are only inserted: no two transactions of the work ever wait for each other here. Numbers may commit out of
 * order; {@link ChangeCursor} knows how to read them without missing one. Times are the machine's, also in a rehearsal.
 */
@Component
public class BoardChanges {

    /** How long a change is kept; a board that asks after a longer pause is drawn anew. */
    public static final Duration KEPT = Duration.ofMinutes(15);

    private static final int MOST = 2_000;

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
                        PhaseCode.of(key).toString(),
                        key.unit(),
                        Timestamps.of(clock.real().instant()))
                .update();
    }

    /** From where a board that is drawn now has to read on; asked before its figures are read. */
    public long cursor() {
        Instant now = clock.real().instant();
        long settled = jdbc.sql(
                        """
                        SELECT COALESCE((SELECT MAX(number) FROM board_change WHERE changed_at < ?),
                            (SELECT MIN(number) - 1 FROM board_change), 0)""")
                .param(Timestamps.of(now.minus(ChangeCursor.PATIENCE)))
                .query(Long.class)
                .single();
        return ChangeCursor.next(settled, after(settled, MOST), now);
    }

    /** What changed in an election behind a cursor. */
    public News news(String election, long cursor) {
        Instant now = clock.real().instant();
        List<Change> changes = after(cursor, MOST);
        return new News(
                ChangeCursor.next(cursor, changes, now),
                changes.size() < MOST,
                changes.stream().filter(c -> c.election().equals(election)).toList());
    }

    private List<Change> after(long number, int most) {
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

    /**
     * What a board has not seen yet.
     *
     * @param cursor where to read on next time
     * @param complete whether these are all; a board that missed more is drawn anew
     * @param changes in order, of one election
     */
    public record News(long cursor, boolean complete, List<Change> changes) {}

    /** One change of a unit's work in a process. */
    public record Change(long number, String election, String process, String unit, Instant at) {}
}
