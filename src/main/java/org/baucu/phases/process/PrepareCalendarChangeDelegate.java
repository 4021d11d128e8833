package org.baucu.phases.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a change of the calendar; the law sets it no limit of its own. */
@Component
class PrepareCalendarChangeDelegate implements JavaDelegate {

    private final CaseOpening opening;

    PrepareCalendarChangeDelegate(CaseOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        opening.open(
                execution,
                "",
                "Điều chỉnh mốc thời hạn bầu cử, lần " + key.sequence(),
                Groups.of(Groups.UBBC, key.unit()));
    }
}
