package org.baucu.testsupport;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what happens on another thread: long enough for a machine with much else to do, and no longer than it takes. */
public final class Patience {

    private Patience() {}

    /** Waits until a condition holds, at most two minutes. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(2));
    }
}
