package org.baucu.nomination.meeting.process;

import java.util.List;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Variables of {@code voter-confidence-meeting} and {@code verify-raised-matter}. */
final class MeetingVariables {

    /** {@code lawful} or {@code unlawful}. */
    static final ProcessVariable<String> VALIDATION_OUTCOME = ProcessVariable.string("validationOutcome");
    /** {@code approved} or {@code returned}. */
    static final ProcessVariable<String> DECISION_OUTCOME = ProcessVariable.string("decisionOutcome");

    private static final String LAWFUL = "lawful";
    private static final String UNLAWFUL = "unlawful";

    private MeetingVariables() {}

    /** Set on the instance at its opening, so that what a task writes later lands there. */
    static void begin(DelegateExecution execution) {
        VALIDATION_OUTCOME.set(execution, null);
        DECISION_OUTCOME.set(execution, null);
    }

    static void judged(DelegateExecution execution, List<Violation> found) {
        VALIDATION_OUTCOME.set(execution, found.isEmpty() ? LAWFUL : UNLAWFUL);
    }
}
