package org.baucu.bodies.process;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the opening of every case of this feature has in common: limits, who decides, to whom lateness is reported. */
@Component
class CaseOpening {

    /** The hour of a working limit, as the diagrams count it. */
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    private final CaseScopes scopes;
    private final Territory territory;
    private final ElectionCalendar calendar;
    private final Cases cases;

    CaseOpening(CaseScopes scopes, Territory territory, ElectionCalendar calendar, Cases cases) {
        this.scopes = scopes;
        this.territory = territory;
        this.calendar = calendar;
        this.cases = cases;
    }

    /**
     * Sets the variables of a new case and opens it.
     *
     * @param milestone code of the limit, empty for a case that may come at any time
     */
    void open(DelegateExecution execution, String milestone, String bodyType, String decidingGroup, String titleVi) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        BodiesVariables.MILESTONE.set(execution, milestone);
        BodiesVariables.BODY_TYPE.set(execution, bodyType);
        BodiesVariables.DECIDING_GROUP.set(execution, decidingGroup);
        BodiesVariables.ESCALATE_TO.set(execution, commissionAbove(key));
        // Set on the instance now, so that what a task inside the sub-process writes lands here and not in the task.
        BodiesVariables.PROPOSER.set(execution, null);
        BodiesVariables.VALIDATION_OUTCOME.set(execution, null);
        BodiesVariables.AGREEMENT_OUTCOME.set(execution, null);
        BodiesVariables.DECISION_OUTCOME.set(execution, null);
        BodiesVariables.AGREEING_GROUPS.set(execution, "");
        Optional<Milestone> limit = milestone.isEmpty() ? Optional.empty() : calendar.find(key.election(), milestone);
        Optional<Instant> workingLimit =
                limit.flatMap(Milestone::workingDay).map(day -> VietnamTime.at(day, START_OF_WORK));
        cases.open(new Cases.NewCase(
                key, execution.getProcessInstanceId(), titleVi, milestone, limit.flatMap(Milestone::due), workingLimit));
    }

    /** The commission of the nearest level above that has one; the province answers to its own. */
    private String commissionAbove(CaseKey key) {
        Unit unit = scopes.unit(key);
        while (unit.parentCode().isPresent()) {
            String above = unit.parentCode().get();
            unit = territory.find(key.election(), above).orElseThrow(() -> new IllegalStateException("no unit " + above));
            if (unit.hasCouncil()) {
                break;
            }
        }
        return Groups.of(Groups.UBBC, unit.code());
    }
}
