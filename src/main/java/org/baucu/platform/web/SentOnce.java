package org.baucu.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.Timestamps;
import org.baucu.platform.work.WorkRule;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms that create something new each time they are sent carry a token of their own in the field {@code once}, so that a second click, or "back"
 * after it was done, creates nothing twice. A form that is shown again with what is wrong has another one.
 */
@Component("once")
public class SentOnce {

    /** How long a page may lie open in the browser and still be told from a new one. */
    private static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a form that is being made. */
    public String token() {
        return UUID.randomUUID().toString();
    }

    /**
     * Takes the token of a form, at once and for all nodes of the installation.
     *
     * @throws RefusedException if it was taken before
     * @throws IllegalArgumentException if it is none
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void take(String token) {
        UUID sent = UUID.fromString(token);
        jdbc.sql("DELETE FROM sent_form WHERE sent_at < ?")
                .param(Timestamps.of(clock.instant().minus(KEPT)))
                .update();
        try {
            jdbc.sql("INSERT INTO sent_form (token, sent_at) VALUES (?, ?)")
                    .params(sent.toString(), Timestamps.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new RefusedException(WorkRule.SENT_ALREADY.broken(""));
        }
    }

    /** Gives the token of a form back that could not be worked on, so that it can be sent again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void release(String token) {
        jdbc.sql("DELETE FROM sent_form WHERE token = ?").param(token).update();
    }
}
