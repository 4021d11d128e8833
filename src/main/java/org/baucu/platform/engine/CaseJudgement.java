package org.baucu.platform.engine;

import java.util.List;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How every process ends its check of what was submitted: what is wrong stays with the case, and the way back is taken if anything is. */
@Component
public class CaseJudgement {

    private static final String LAWFUL = "lawful";
    private static final String UNLAWFUL = "unlawful";

    private final Cases cases;

    public CaseJudgement(Cases cases) {
        this.cases = cases;
    }

    /**
     * Keeps what is wrong with the current version in place of what was wrong with the one before, and tells the process.
     *
     * @param found every violation; none if the version is lawful
     */
    public void judge(DelegateExecution execution, List<Violation> found) {
        cases.violations(CaseKey.parse(execution.getProcessBusinessKey()), found);
        CaseVariables.VALIDATION_OUTCOME.set(execution, found.isEmpty() ? LAWFUL : UNLAWFUL);
    }
}
