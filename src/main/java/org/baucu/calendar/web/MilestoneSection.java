package org.baucu.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baucu.calendar.Milestone;

/**
 * Limits that belong together on the page.
 *
 * @param key of the heading
 * @param rows by date
 */
record MilestoneSection(String key, List<MilestoneRow> rows) {

    /** The parts of the line: before election day, on it, after it, and what hangs on an event. */
    static List<MilestoneSection> of(
            List<Milestone> milestones, LocalDate electionDay, Function<Milestone, MilestoneRow> row) {
        return Stream.of(
                        section("timeline.before-day", milestones, dated(day -> day.isBefore(electionDay)), row),
                        section("timeline.on-day", milestones, dated(electionDay::equals), row),
                        section("timeline.after-day", milestones, dated(day -> day.isAfter(electionDay)), row),
                        section("timeline.by-event", milestones, m -> m.day().isEmpty(), row))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static Predicate<Milestone> dated(Predicate<LocalDate> day) {
        return m -> m.day().filter(day).isPresent();
    }

    private static MilestoneSection section(
            String key, List<Milestone> milestones, Predicate<Milestone> which, Function<Milestone, MilestoneRow> row) {
        return new MilestoneSection(
                key, milestones.stream().filter(which).map(row).toList());
    }
}
