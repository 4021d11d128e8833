package org.baucu.phases.process;

import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** With the plan approved, the rows of the law become the election's dated milestones. */
@Component
class FixCalendarDelegate implements JavaDelegate {

    private final Elections elections;
    private final ElectionCalendar calendar;
    private final Cases cases;
    private final CalendarRecords records;

    FixCalendarDelegate(Elections elections, ElectionCalendar calendar, Cases cases, CalendarRecords records) {
        this.elections = elections;
        this.calendar = calendar;
        this.cases = cases;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Election e = elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election " + key.election()));
        calendar.fix(e.id());
        records.approved(key, e.state(), ElectionState.RUNNING);
        records.fixed(key, calendar.of(e.id()));
        elections.update(new Election(
                e.id(),
                e.titleVi(),
                e.ruleSet(),
                e.electionDay(),
                e.announcedOn(),
                e.provinceCode(),
                ElectionState.RUNNING));
        cases.close(key);
    }
}
