package org.baucu.nomination.list.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the processes of lists, proofs and campaigns. */
public final class ListVariables {

    /** {@code lawful} or {@code unlawful}. */
    public static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");

    /** {@code approved} until a body that is asked returns the case. */
    public static final ProcessVariable<String> AGREEMENT_OUTCOME = ProcessVariable.string("agreementOutcome");

    /** Comma list of the groups whose agreement is asked. */
    public static final ProcessVariable<String> AGREEING_GROUPS = ProcessVariable.string("agreeingGroups");

    /** Whether the National Election Council decides. */
    public static final ProcessVariable<Boolean> NATIONAL_ASSEMBLY = ProcessVariable.flag("nationalAssembly");

    /** Code of the elected body, empty for what a commune reports on all of them. */
    public static final ProcessVariable<String> ELECTED_BODY = ProcessVariable.string("electedBody");

    public static final String APPROVED = "approved";
    public static final String LAWFUL = "lawful";
    public static final String UNLAWFUL = "unlawful";

    private ListVariables() {}
}
