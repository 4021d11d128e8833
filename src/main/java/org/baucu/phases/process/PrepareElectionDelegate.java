package org.baucu.phases.process;

import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of the election's plan; it has no limit of its own, for the calendar comes from it. */
@Component
class PrepareElectionDelegate implements JavaDelegate {

    private static final String MILESTONE = "election-day-announced";

    private final Elections elections;
    private final Cases cases;

    PrepareElectionDelegate(Elections elections, Cases cases) {
        this.elections = elections;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Election election = elections.find(key.election()).orElseThrow(() -> new IllegalStateException("no election " + key.election()));
        PhaseVariables.PROPOSER.set(execution, null);
        cases.open(new Cases.NewCase(
                key,
                execution.getProcessInstanceId(),
                "Kế hoạch tổ chức " + lowerFirst(election.titleVi()),
                MILESTONE,
                Optional.empty(),
                Optional.empty()));
    }

    private static String lowerFirst(String title) {
        return title.substring(0, 1).toLowerCase() + title.substring(1);
    }
}
