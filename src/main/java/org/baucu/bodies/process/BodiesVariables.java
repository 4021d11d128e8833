package org.baucu.bodies.process;

import org.baucu.platform.engine.ProcessVariable;

/** Variables of the processes under {@code processes/bodies}. */
final class BodiesVariables {

    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");
    static final ProcessVariable<String> AGREEMENT_OUTCOME = ProcessVariable.string("agreementOutcome");
    static final ProcessVariable<String> DECISION_OUTCOME = ProcessVariable.string("decisionOutcome");
    static final ProcessVariable<String> DECIDING_GROUP = ProcessVariable.string("decidingGroup");
    /** Groups that must agree, separated by commas. */
    static final ProcessVariable<String> AGREEING_GROUPS = ProcessVariable.string("agreeingGroups");
    /** Kinds of body in the case, separated by commas. */
    static final ProcessVariable<String> BODY_TYPE = ProcessVariable.string("bodyType");

    static final ProcessVariable<String> ELECTED_BODY = ProcessVariable.string("electedBody");

    static final String LAWFUL = "lawful";
    static final String UNLAWFUL = "unlawful";
    static final String APPROVED = "approved";

    private BodiesVariables() {}
}
