package org.baucu.nomination.nominees.process;

import java.util.List;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.nominees.NomineeCheck;
import org.baucu.nomination.nominees.Nominees;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges a list of nominees. */
@Component
class ValidateNomineesDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final Nominees nominees;
    private final NomineeCheck check;
    private final Cases cases;

    ValidateNomineesDelegate(CouncilCases councils, Nominees nominees, NomineeCheck check, Cases cases) {
        this.councils = councils;
        this.nominees = nominees;
        this.check = check;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase about = councils.of(execution.getProcessBusinessKey());
        List<Violation> found = check.of(
                about,
                nominees.proposal(about.key()).stream()
                        .map(Nominees.Entered::nominee)
                        .toList());
        cases.violations(about.key(), found);
        NomineeVariables.VALIDATION_OUTCOME.set(
                execution, found.isEmpty() ? NomineeVariables.LAWFUL : NomineeVariables.UNLAWFUL);
    }
}
