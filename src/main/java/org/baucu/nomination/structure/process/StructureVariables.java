package org.baucu.nomination.structure.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the structure's process. */
final class StructureVariables {

    /** Whether the Standing Committee of the National Assembly decides and its document is only recorded here. */
    static final ProcessVariable<Boolean> NATIONAL_ASSEMBLY = ProcessVariable.flag("nationalAssembly");
    /** Code of the elected body. */
    static final ProcessVariable<String> ELECTED_BODY = ProcessVariable.string("electedBody");
    /** {@code lawful} or {@code unlawful}. */
    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");
    /** Groups whose agreement is asked, separated by commas. */
    static final ProcessVariable<String> AGREEING_GROUPS = ProcessVariable.string("agreeingGroups");
    /** {@code approved} until one of them returns the case. */
    static final ProcessVariable<String> AGREEMENT_OUTCOME = ProcessVariable.string("agreementOutcome");

    static final String APPROVED = "approved";
    static final String LAWFUL = "lawful";
    static final String UNLAWFUL = "unlawful";

    private StructureVariables() {}
}
