package org.baucu.petition.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of {@code petition}. */
final class PetitionVariables {

    /** {@code process}, {@code record} or {@code handover}. */
    static final ProcessVariable<String> ROUTE = ProcessVariable.string("petitionRoute");
    /** Group of the body that answers first. */
    static final ProcessVariable<String> GROUP = ProcessVariable.string("petitionGroup");
    /** Whether the sender appealed. */
    static final ProcessVariable<Boolean> APPEALED = ProcessVariable.flag("appealed");

    private PetitionVariables() {}
}
