package org.baucu.audit.ledger;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals every few seconds of real time, so that an entry is sealed at latest 10 s after its commit, and what is left when the node stops. */
@Component
@ConditionalOnProperty(name = "baucu.ledger.sealing", matchIfMissing = true)
class SealingSchedule implements DisposableBean {

    private final Sealer sealer;

    SealingSchedule(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(fixedDelayString = "PT4S", initialDelayString = "PT1S")
    void seal() {
        sealer.seal();
    }

    @Override
    public void destroy() {
        sealer.seal();
    }
}
