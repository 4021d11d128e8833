package org.baucu.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong logins are borne, {@code baucu.login.*}.
 *
 * @param perAddress wrong logins from one network address within the window; many people of an office may share one
 * @param perUser wrong logins as one user, known or not, within the window and on one node
 * @param window the time over which both come back evenly
 * @param firstLock how long the first wrong password locks a user; each further one twice as long
 * @param longestLock the most a user is locked for
 * @param forgetAfter after which time wrong passwords no longer count
 */
@ConfigurationProperties("baucu.login")
record LoginLimits(
        @DefaultValue("30") int perAddress,
        @DefaultValue("10") int perUser,
        @DefaultValue("10m") Duration window,
        @DefaultValue("3s") Duration firstLock,
        @DefaultValue("15m") Duration longestLock,
        @DefaultValue("24h") Duration forgetAfter) {

    /** How long the n-th wrong password locks a user. */
    Duration lock(int failures) {
        Duration lock = firstLock;
        for (int n = 1; n < failures && lock.compareTo(longestLock) < 0; n++) {
            lock = lock.multipliedBy(2);
        }
        return lock.compareTo(longestLock) < 0 ? lock : longestLock;
    }
}
