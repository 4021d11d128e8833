package org.baucu.progress.insight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.baucu.calendar.Milestone;
import org.baucu.progress.Counts;
import org.baucu.territory.Unit;

/**
 * The figures of a report.
 *
 * @param unit the unit it is for, with all below it
 * @param at the moment the figures stand for
 * @param electionDay the election day that held then
 * @param total all cases
 * @param phases by phase of the plan
 * @param units the unit's own cases, then each unit directly below with all below it
 * @param overdue undecided after the legal limit, the longest overdue first
 * @param late decided after the legal limit, by limit
 * @param next limits of the days that follow, by day
 */
public record ProgressFigures(
        Unit unit,
        Instant at,
        LocalDate electionDay,
        Counts total,
        List<PhaseFigures> phases,
        List<UnitFigures> units,
        List<CaseAsOf> overdue,
        List<CaseAsOf> late,
        List<Next> next) {

    /** A phase. */
    public record PhaseFigures(String process, Counts counts) {}

    /**
     * A unit.
     *
     * @param own whether only its own cases are counted
     */
    public record UnitFigures(Unit unit, boolean own, Counts counts) {}

    /**
     * A limit that follows.
     *
     * @param expected cases that it limits, opened or not; 0 where this installation has none
     * @param unfinished how many of them are not decided
     */
    public record Next(Milestone milestone, int expected, int unfinished) {}
}
