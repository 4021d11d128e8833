package org.baucu.audit.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baucu.audit.proof.Leaf;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Committed entries that no batch holds yet. Numbers are given before the commit: a lower number may turn up after a higher one was sealed, and
 * a number whose transaction failed never turns up. So looking only past the last sealed number would lose entries, and looking at all of them
 * every few seconds would be slow: the search begins at what was sealed {@link #SETTLED} ago, and now and then at the very beginning.
 */
@Component
class Unsealed {

    /** Hardly a transaction of the program runs so long. */
    private static final Duration SETTLED = Duration.ofMinutes(3);
    /** For the one that did: it is found by the search of everything. */
    private static final Duration SEARCH_ALL = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock real;
    private Instant searchedAll = Instant.MIN;

    Unsealed(JdbcClient jdbc, EngineClock clock) {
        this.jdbc = jdbc;
        this.real = clock.real();
    }

    /** At most {@code limit}, the lowest numbers first. */
    synchronized List<Leaf> next(int limit) {
        Instant now = real.instant();
        boolean all = now.minus(SEARCH_ALL).isAfter(searchedAll);
        List<Leaf> found = after(all ? 0 : settled(now), limit);
        if (all && found.size() < limit) {
            searchedAll = now;
        }
        return found;
    }

    long count() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM ledger_entry e LEFT JOIN ledger_batch b ON b.entry = e.number WHERE b.entry IS NULL")
                .query(Long.class)
                .single();
    }

    /** The highest number that was given that long ago: numbers ascend in the order in which they are given. */
    private long settled(Instant now) {
        return jdbc.sql(
                        "SELECT last_entry FROM ledger_seal WHERE sealed_at < ? ORDER BY number DESC FETCH FIRST 1 ROWS ONLY")
                .param(Timestamps.of(now.minus(SETTLED)))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private List<Leaf> after(long number, int limit) {
        return jdbc.sql(
                        """
                        SELECT e.number, e.case_key, e.hash FROM ledger_entry e LEFT JOIN ledger_batch b ON b.entry = e.number
                        WHERE e.number > ? AND b.entry IS NULL ORDER BY e.number FETCH FIRST ? ROWS ONLY""")
                .params(number, limit)
                .query((row, n) -> new Leaf(row.getLong(1), Leaf.tag(row.getString(2)), row.getString(3)))
                .list();
    }
}
