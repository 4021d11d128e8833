package org.baucu.petition.process;

import java.util.List;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Variables of {@code petition}. */
final class PetitionVariables {

    /** {@code process}, {@code record} or {@code handover}. */
    static final ProcessVariable<String> ROUTE = ProcessVariable.string("petitionRoute");
    /** Group of the body that answers first. */
    static final ProcessVariable<String> GROUP = ProcessVariable.string("petitionGroup");
    /** Whether the sender appealed. */
    static final ProcessVariable<Boolean> APPEALED = ProcessVariable.flag("appealed");
    /** {@code lawful} or {@code unlawful}. */
    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");
    /** {@code approved} or {@code returned}. */
    static final ProcessVariable<String> DECISION_OUTCOME = ProcessVariable.string("decisionOutcome");

    private PetitionVariables() {}

    static void judged(DelegateExecution execution, List<Violation> found) {
        VALIDATION_OUTCOME.set(execution, found.isEmpty() ? "lawful" : "unlawful");
    }
}
