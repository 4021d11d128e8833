package org.baucu.nomination.nominees.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the processes of nomination. */
final class NomineeVariables {

    /** {@code lawful} or {@code unlawful}. */
    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");
    /** {@code approved} or {@code returned}. */
    static final ProcessVariable<String> DECISION_OUTCOME = ProcessVariable.string("decisionOutcome");

    static final String LAWFUL = "lawful";
    static final String UNLAWFUL = "unlawful";

    private NomineeVariables() {}
}
