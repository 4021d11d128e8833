package org.baucu.nomination.list.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of {@code remove-candidate}. */
final class RemovalVariables {

    /** Whether who proposed the removal has given it up. */
    static final ProcessVariable<Boolean> GIVEN_UP = ProcessVariable.flag("removalGivenUp");

    private RemovalVariables() {}
}
