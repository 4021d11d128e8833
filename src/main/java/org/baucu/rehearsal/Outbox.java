package org.baucu.rehearsal;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until everyone has been told: no published event is undelivered. */
@Component
class Outbox {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 20;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException if events are still undelivered after two minutes */
    void awaitEmpty() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (undelivered() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(undelivered() + " notices are still undelivered");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private long undelivered() {
        return jdbc.sql("SELECT COUNT(*) FROM event_publication WHERE completion_date IS NULL")
                .query(Long.class)
                .single();
    }
}
