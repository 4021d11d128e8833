package org.baucu.phases.process;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out an approved change of the calendar: milestones, open cases, tasks and timers move; what held before stays on record. */
@Component
class ApplyCalendarChangeDelegate implements JavaDelegate {

    private final CalendarChanges changes;
    private final ElectionCalendar calendar;
    private final CalendarRecords records;
    private final OpenWork openWork;
    private final Cases cases;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyCalendarChangeDelegate(
            CalendarChanges changes,
            ElectionCalendar calendar,
            CalendarRecords records,
            OpenWork openWork,
            Cases cases,
            Territory territory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.calendar = calendar;
        this.records = records;
        this.openWork = openWork;
        this.cases = cases;
        this.territory = territory;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        CalendarChange change =
                changes.ofCase(key).orElseThrow(() -> new IllegalStateException("no change is proposed in " + key));
        List<Milestone> before = calendar.of(key.election());
        changes.apply(change.id());
        records.changed(key, change.id(), before, calendar.of(key.election()));
        openWork.move(key.election(), execution.getProcessEngineServices());
        cases.close(key);
        Set<String> commissions = territory.units(key.election()).stream()
                .filter(Unit::hasCouncil)
                .map(unit -> Groups.of(Groups.UBBC, unit.code()))
                .collect(Collectors.toSet());
        events.publishEvent(new Notice(
                "calendar-changed:" + change.id(),
                Notice.Kind.CALENDAR_CHANGED,
                commissions,
                key.toString(),
                "Mốc thời hạn bầu cử đã điều chỉnh",
                change.document().quoted() + ". Xem các mốc mới và mốc đã thay ở trang Mốc thời hạn.",
                clock.instant()));
    }
}
