package org.baucu.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Locks a user for longer with every wrong password, up to a bound and never for good; on every node, and by the machine's own time, which no
 * rehearsal moves.
 */
@Repository
class LoginLock {

    private final JdbcClient jdbc;
    private final EngineClock clock;
    private final LoginLimits limits;

    LoginLock(JdbcClient jdbc, EngineClock clock, LoginLimits limits) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
    }

    boolean locked(String userId) {
        return until(userId).isPresent();
    }

    /** Until when a user is locked, empty if it is not. */
    Optional<Instant> until(String userId) {
        Instant now = clock.real().instant();
        return jdbc.sql("SELECT locked_until FROM login_lock WHERE user_id = ?")
                .param(userId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .filter(now::isBefore);
    }

    /** Counts a wrong password. */
    void failed(String userId) {
        Instant now = clock.real().instant();
        if (!count(userId, now)) {
            try {
                jdbc.sql("INSERT INTO login_lock (user_id, failures, failed_at, locked_until) VALUES (?, 1, ?, ?)")
                        .params(userId, stored(now), stored(now.plus(limits.lock(1))))
                        .update();
            } catch (DuplicateKeyException anotherWasCountedMeanwhile) {
                count(userId, now);
            }
        }
    }

    private boolean count(String userId, Instant now) {
        int counted = jdbc.sql(
                        """
                        UPDATE login_lock SET failures = CASE WHEN failed_at < :forgotten THEN 1 ELSE failures + 1 END, failed_at = :now
                        WHERE user_id = :id
                        """)
                .param("forgotten", stored(now.minus(limits.forgetAfter())))
                .param("now", stored(now))
                .param("id", userId)
                .update();
        if (counted == 0) {
            return false;
        }
        int failures = jdbc.sql("SELECT failures FROM login_lock WHERE user_id = ?")
                .param(userId)
                .query(Integer.class)
                .optional()
                .orElse(1);
        jdbc.sql("UPDATE login_lock SET locked_until = ? WHERE user_id = ?")
                .params(stored(now.plus(limits.lock(failures))), userId)
                .update();
        return true;
    }

    /** Forgets the wrong passwords of a user. */
    void forget(String userId) {
        jdbc.sql("DELETE FROM login_lock WHERE user_id = ?").param(userId).update();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
