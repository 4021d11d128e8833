package org.baucu.audit.compliance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.Milestone;
import org.baucu.territory.Unit;

/**
 * The figures of a report.
 *
 * @param total of all cases asked for
 * @param milestones each milestone of the election with its cases, in the order of the calendar; those without a case too, unless the report
 *     is narrowed
 * @param units the units at the top of what is asked for and those directly below, each with all below it
 * @param phases by process id, in the order of the plan
 */
public record ComplianceFigures(
        Tally total, List<OfMilestone> milestones, List<OfUnit> units, Map<String, Tally> phases) {

    /** @param milestone empty for cases that no dated limit holds */
    public record OfMilestone(Optional<Milestone> milestone, Tally tally) {}

    /** @param top whether it is at the top of what is asked for */
    public record OfUnit(Unit unit, boolean top, Tally tally) {}
}
