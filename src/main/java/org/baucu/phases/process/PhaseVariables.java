package org.baucu.phases.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the master process and its fan-outs. */
final class PhaseVariables {

    /** Comma list of the business keys that a fan-out starts itself. */
    static final ProcessVariable<String> OWN_CASES = ProcessVariable.string("ownCases");
    /** Comma list of the business keys of the fan-outs below. */
    static final ProcessVariable<String> GROUP_KEYS = ProcessVariable.string("groupKeys");

    private PhaseVariables() {}
}
