package org.baucu.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.baucu.platform.VietnamTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The clock of the whole program. In production it is the system's; in a rehearsal it is shifted by an offset and takes the engine's clock
 * along. Between jumps it runs at real speed.
 */
public class EngineClock extends Clock {

    private final Clock real;
    private final boolean simulated;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /**
     * @param real the machine's clock
     * @param simulated whether {@link #jumpTo} is allowed
     */
    public EngineClock(Clock real, boolean simulated) {
        this.real = real;
        this.simulated = simulated;
    }

    /**
     * Moves the program's and the engine's time.
     *
     * @throws IllegalStateException outside a rehearsal
     */
    public void jumpTo(Instant instant) {
        if (!simulated) {
            throw new IllegalStateException("the clock can be moved in a rehearsal only");
        }
        Duration shift = Duration.between(real.instant(), instant);
        offset.set(shift);
        ClockUtil.offset(shift.toMillis());
    }

    /** The machine's own time, for sessions, locks, rate limits and sealing. */
    public Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(real.withZone(zone), offset.get());
    }
}
