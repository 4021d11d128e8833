package org.baucu.substitution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.baucu.platform.work.Substitution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds of real time which substitutions have begun or are over by the product's clock, jumps of simulated time included.
 * Each is its own transaction and may be tried by several nodes at once. What a person may do does not depend on it: the guard asks itself.
 */
@Component
class SubstitutionCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SubstitutionCheck.class);

    private final JdbcSubstitutions store;
    private final Substitutions substitutions;
    private final Clock clock;

    SubstitutionCheck(JdbcSubstitutions store, Substitutions substitutions, Clock clock) {
        this.store = store;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** Ends first: a task that goes back may pass to the next substitute at once. */
    @Scheduled(
            initialDelayString = "${baucu.substitution.check:PT5S}",
            fixedDelayString = "${baucu.substitution.check:PT5S}")
    void run() {
        Instant now = clock.instant();
        each(store.toEnd(now), substitutions::close);
        each(store.toBegin(now), substitutions::begin);
    }

    /** One that fails does not keep the others; it is tried again at the next look. */
    private static void each(List<Substitution> due, Consumer<Substitution> what) {
        for (Substitution substitution : due) {
            try {
                what.accept(substitution);
            } catch (RuntimeException failure) {
                LOG.warn("substitution {} could not be settled, tried again shortly", substitution.id(), failure);
            }
        }
    }
}
