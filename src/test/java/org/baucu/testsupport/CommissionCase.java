package org.baucu.testsupport;

import org.junit.jupiter.api.BeforeEach;

/** A running election with the case of a commune's commission, whose members are not yet proposed. */
public abstract class CommissionCase extends RunningElection {

    protected CaseWalk walk;

    @BeforeEach
    protected void openCase() {
        walk = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
    }
}
