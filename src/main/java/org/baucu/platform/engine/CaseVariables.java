package org.baucu.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Variables of the shape that every phase's process follows: checked, agreed to, decided. A process's own are beside its delegates. */
public final class CaseVariables {

    /** What the check of the current version found: {@code lawful} or {@code unlawful}. */
    public static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");

    /** Groups whose agreement is asked, separated by commas. */
    public static final ProcessVariable<String> AGREEING_GROUPS = ProcessVariable.string("agreeingGroups");

    /** {@link #APPROVED} until one of those asked returns the case. */
    public static final ProcessVariable<String> AGREEMENT_OUTCOME = ProcessVariable.string("agreementOutcome");

    /** What the deciding body did: {@link #APPROVED} or {@code returned}. */
    public static final ProcessVariable<String> DECISION_OUTCOME = ProcessVariable.string("decisionOutcome");

    /** Code of the elected body that the case is about, empty where it is about several. */
    public static final ProcessVariable<String> ELECTED_BODY = ProcessVariable.string("electedBody");

    /** Whether it is about the National Assembly, where a body outside this installation decides. */
    public static final ProcessVariable<Boolean> NATIONAL_ASSEMBLY = ProcessVariable.flag("nationalAssembly");

    public static final String APPROVED = "approved";

    private CaseVariables() {}

    /** Sets the outcomes on the instance at its opening, so that what a task writes later lands there and not in the task. */
    public static void begin(DelegateExecution execution) {
        VALIDATION_OUTCOME.set(execution, null);
        DECISION_OUTCOME.set(execution, null);
    }
}
