package org.baucu.rehearsal;

import java.time.Duration;
import java.time.Instant;
import org.baucu.platform.VietnamTime;

/**
 * How far a rehearsal is.
 *
 * @param state what it is doing
 * @param from where it began
 * @param simulatedAt simulated present
 * @param until where it is going
 * @param message what an official should know, in Vietnamese
 */
public record Progress(State state, Instant from, Instant simulatedAt, Instant until, String message) {

    /** What a rehearsal is doing. */
    public enum State {
        RUNNING,
        WAITING,
        FAILED
    }

    /** Share played, 0 to 100. */
    public int percent() {
        long whole = Duration.between(from, until).toMinutes();
        long done = Duration.between(from, simulatedAt).toMinutes();
        return whole <= 0 ? 100 : (int) Math.max(0, Math.min(100, done * 100 / whole));
    }

    /** The same at a later simulated present. */
    Progress at(Instant now) {
        return new Progress(state, from, now, until, message);
    }

    /** The simulated present as in "09/04/2021 08:00". */
    public String at() {
        return VietnamTime.format(simulatedAt);
    }

    /** The goal as in "09/04/2021 08:00". */
    public String goal() {
        return VietnamTime.format(until);
    }
}
