package org.baucu.nomination.conference.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the conferences' process. */
final class ConferenceVariables {

    /** Whether the conference is on candidates for the National Assembly. */
    static final ProcessVariable<Boolean> NATIONAL_ASSEMBLY = ProcessVariable.flag("nationalAssembly");
    /** Code of the elected body. */
    static final ProcessVariable<String> ELECTED_BODY = ProcessVariable.string("electedBody");
    /** {@code lawful} or {@code unlawful}. */
    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");

    static final String LAWFUL = "lawful";
    static final String UNLAWFUL = "unlawful";

    private ConferenceVariables() {}
}
