package org.baucu.territory.process;

import java.time.LocalTime;
import java.util.Locale;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What opening a case of either process has in common. */
@Component
class CaseOpening {

    /** When offices open on the day of a working limit. */
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    private final ElectionCalendar calendar;
    private final Cases cases;
    private final UnitGroups unitGroups;

    CaseOpening(ElectionCalendar calendar, Cases cases, UnitGroups unitGroups) {
        this.calendar = calendar;
        this.cases = cases;
        this.unitGroups = unitGroups;
    }

    /**
     * Opens the case with the limits of its milestone.
     *
     * @throws IllegalStateException if the election's calendar has no such milestone
     */
    void open(DelegateExecution execution, CaseKey key, String milestoneCode, String titleVi) {
        Milestone milestone = calendar.find(key.election(), milestoneCode)
                .orElseThrow(() -> new IllegalStateException("no milestone " + milestoneCode + " in the calendar of " + key.election()));
        TerritoryVariables.MILESTONE.set(execution, milestoneCode);
        TerritoryVariables.PROPOSER.set(execution, null);
        TerritoryVariables.AGREEMENT_OUTCOME.set(execution, TerritoryVariables.APPROVED);
        TerritoryVariables.ESCALATE_TO.set(execution, unitGroups.above(key, Groups.UBBC));
        TerritoryVariables.ELECTED_BODY.set(execution, key.sequence());
        cases.open(new Cases.NewCase(
                key,
                execution.getProcessInstanceId(),
                titleVi,
                milestoneCode,
                milestone.due(),
                milestone.workingDay().map(day -> VietnamTime.at(day, START_OF_WORK))));
    }

    /** "Xã Thanh Trù" as it stands within a sentence: "xã Thanh Trù". */
    static String within(Unit unit) {
        return unit.nameVi().substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + unit.nameVi().substring(1);
    }
}
