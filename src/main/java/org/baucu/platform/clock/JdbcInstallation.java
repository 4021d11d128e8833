package org.baucu.platform.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The installation's mode and, in a rehearsal, the simulated time it had reached. */
class JdbcInstallation implements Installation {

    private final JdbcClient jdbc;
    private final Mode mode;

    /** @throws OtherModeException if the database was first started in the other mode */
    JdbcInstallation(JdbcClient jdbc, Mode wanted, Clock real) {
        this.jdbc = jdbc;
        Optional<String> stored =
                jdbc.sql("SELECT mode FROM installation").query(String.class).optional();
        if (stored.isEmpty()) {
            jdbc.sql("INSERT INTO installation (id, mode, created_at) VALUES (1, ?, ?)")
                    .params(
                            wanted.name(),
                            real.instant().atZone(VietnamTime.ZONE).toOffsetDateTime())
                    .update();
        } else if (!stored.get().equals(wanted.name())) {
            throw new OtherModeException(stored.get(), wanted);
        }
        this.mode = wanted;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    /** The simulated time reached before the last stop; never before anything that was recorded. */
    Optional<Instant> simulatedAt() {
        Optional<Instant> stored = jdbc.sql("SELECT simulated_at FROM installation WHERE simulated_at IS NOT NULL")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        Optional<Instant> lastAct = jdbc.sql("SELECT acted_at FROM act ORDER BY acted_at DESC FETCH FIRST 1 ROWS ONLY")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        return stored.map(s -> lastAct.filter(a -> a.isAfter(s)).orElse(s));
    }

    void simulatedAt(Instant instant) {
        jdbc.sql("UPDATE installation SET simulated_at = ?")
                .param(instant.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }
}
