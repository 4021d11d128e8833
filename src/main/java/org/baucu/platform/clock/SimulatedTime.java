package org.baucu.platform.clock;

import java.time.Instant;
import org.baucu.platform.Installation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves the simulated clock and remembers where it stands, so that a second start goes on from there. */
@Component
public class SimulatedTime implements DisposableBean {

    private final EngineClock clock;
    private final JdbcInstallation installation;

    SimulatedTime(EngineClock clock, Installation installation) {
        this.clock = clock;
        this.installation = (JdbcInstallation) installation;
    }

    /**
     * Moves the clock forward, or to the first day of a rehearsal that has not begun.
     *
     * @throws IllegalStateException outside a rehearsal
     * @throws IllegalArgumentException if the rehearsal has begun and the instant lies before its present
     */
    public void jumpTo(Instant instant) {
        if (installation.simulatedAt().isPresent() && instant.isBefore(clock.instant())) {
            throw new IllegalArgumentException("simulated time never runs back");
        }
        clock.jumpTo(instant);
        installation.simulatedAt(instant);
    }

    /** Whether a rehearsal has begun in this database. */
    public boolean begun() {
        return installation.simulatedAt().isPresent();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void remember() {
        if (installation.rehearsal() && begun()) {
            installation.simulatedAt(clock.instant());
        }
    }

    @Override
    public void destroy() {
        remember();
    }
}
