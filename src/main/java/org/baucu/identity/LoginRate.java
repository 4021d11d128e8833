package org.baucu.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baucu.platform.clock.EngineClock;
import org.springframework.stereotype.Component;

/**
 * Bounds wrong logins per network address and per user name, whether there is such a user or not. Right ones cost nothing. Kept in memory, on
 * each node for itself; what must hold on all nodes is {@link LoginLock}.
 */
@Component
class LoginRate {

    /** Some 200 bytes each; the one unused for longest goes first. */
    private static final int KEPT = 50_000;

    private final LoginLimits limits;
    private final TimeMeter time;
    private final Map<String, Bucket> byAddress = bounded();
    private final Map<String, Bucket> byUser = bounded();

    LoginRate(LoginLimits limits, EngineClock clock) {
        this.limits = limits;
        this.time = new RealTime(clock.real());
    }

    /** How long an address and a user still have to wait, empty if they may try. */
    Optional<Duration> wait(String address, String user) {
        return buckets(address, user)
                .map(bucket -> bucket.estimateAbilityToConsume(1))
                .filter(probe -> !probe.canBeConsumed())
                .map(EstimationProbe::getNanosToWaitForRefill)
                .map(Duration::ofNanos)
                .max(Duration::compareTo);
    }

    /** Counts a wrong login. */
    void failed(String address, String user) {
        buckets(address, user).forEach(bucket -> bucket.tryConsume(1));
    }

    private Stream<Bucket> buckets(String address, String user) {
        return Stream.of(
                byAddress.computeIfAbsent(address, key -> bucket(limits.perAddress())),
                byUser.computeIfAbsent(user, key -> bucket(limits.perUser())));
    }

    private Bucket bucket(int wrongLogins) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(wrongLogins).refillGreedy(wrongLogins, limits.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Map<String, Bucket> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > KEPT;
            }
        });
    }

    private record RealTime(Clock clock) implements TimeMeter {

        private static final long NANOS_OF_A_MILLISECOND = 1_000_000;

        @Override
        public long currentTimeNanos() {
            return clock.millis() * NANOS_OF_A_MILLISECOND;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
