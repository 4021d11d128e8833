package org.baucu.calendar.process;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.PhasePlan;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.engine.ProcessVariable;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The dates of a case, for expressions in diagrams ({@code ${deadlines.legalLimit(execution)}}). The election comes from the business key of
 * the process instance, the limit from the variable {@code milestone}. A limit is null where the case has none (no milestone, or one that
 * hangs on an event that has not happened): right for a task's due date, but a timer needs a date, so a diagram asks before one.
 */
@Component("deadlines")
public class CaseDeadlines {

    /** Code of the milestone that limits the case; not set where nothing does. */
    public static final ProcessVariable<String> MILESTONE = ProcessVariable.string("milestone");

    private final ElectionCalendar calendar;
    private final Elections elections;
    private final PhasePlan plan;

    public CaseDeadlines(ElectionCalendar calendar, Elections elections, PhasePlan plan) {
        this.calendar = calendar;
        this.elections = elections;
        this.plan = plan;
    }

    /**
     * The last instant the law allows, or null if the case has no dated limit.
     *
     * @throws IllegalStateException if the milestone is not in the election's calendar
     */
    public Date legalLimit(DelegateExecution execution) {
        return milestone(execution)
                .flatMap(Milestone::caseLimit)
                .map(VietnamTime::date)
                .orElse(null);
    }

    /**
     * The working limit, 08:00 of its day, or null if the case has no dated limit.
     *
     * @throws IllegalStateException if the milestone is not in the election's calendar
     */
    public Date workingLimit(DelegateExecution execution) {
        return milestone(execution)
                .flatMap(Milestone::caseWorkingLimit)
                .map(VietnamTime::date)
                .orElse(null);
    }

    /**
     * A limit of the council that the case is about, by the end of its code: {@code na-dossier-deadline} for the National Assembly, else
     * {@code pc-dossier-deadline}. For a step whose last moment is not that of the whole case.
     *
     * @param limit code without {@code na-} or {@code pc-}, for example {@code dossier-deadline}
     * @throws IllegalStateException if the election's calendar has no such milestone or no date for it
     */
    public Date councilLimit(DelegateExecution execution, String limit) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        boolean national = key.sequence().split("\\.", 2)[0].equals(ElectedBody.NATIONAL_ASSEMBLY.code());
        String code = (national ? "na-" : "pc-") + limit;
        return calendar.find(key.election(), code)
                .flatMap(Milestone::due)
                .map(VietnamTime::date)
                .orElseThrow(() ->
                        new IllegalStateException("no date for " + code + " in the calendar of " + key.election()));
    }

    /**
     * When a process opens by the province's plan: 00:00 of its day.
     *
     * @param process id of the process that opens, for example {@code establish-boards}
     * @throws IllegalArgumentException if the plan does not know the process
     */
    public Date opens(DelegateExecution execution, String process) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Election election = elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election " + key.election() + " for case " + key));
        Instant start = VietnamTime.at(
                election.electionDay().minusDays(plan.opensDaysBefore(election.ruleSet(), process)),
                LocalTime.MIDNIGHT);
        return VietnamTime.date(start);
    }

    private Optional<Milestone> milestone(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        return MILESTONE.find(execution).filter(code -> !code.isBlank()).map(code -> calendar.find(key.election(), code)
                .orElseThrow(() ->
                        new IllegalStateException("no milestone " + code + " in the calendar of " + key.election())));
    }
}
