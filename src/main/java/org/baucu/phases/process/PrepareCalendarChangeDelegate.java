package org.baucu.phases.process;

import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a change of the calendar; the law sets it no limit of its own. */
@Component
class PrepareCalendarChangeDelegate implements JavaDelegate {

    private final Cases cases;

    PrepareCalendarChangeDelegate(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        PhaseVariables.PROPOSER.set(execution, null);
        cases.open(new Cases.NewCase(
                key,
                execution.getProcessInstanceId(),
                "Điều chỉnh mốc thời hạn bầu cử, lần " + key.sequence(),
                "",
                Optional.empty(),
                Optional.empty()));
    }
}
