package org.baucu.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baucu.calendar.Milestone;

/**
 * Limits that belong together on the page.
 *
 * @param titleVi heading
 * @param rows by date
 */
record MilestoneSection(String titleVi, List<MilestoneRow> rows) {

    static List<MilestoneSection> of(List<Milestone> milestones, LocalDate electionDay, LocalDate today) {
        return Stream.of(
                        section(
                                "Trước ngày bầu cử",
                                milestones,
                                dated(day -> day.isBefore(electionDay)),
                                electionDay,
                                today),
                        section("Ngày bầu cử", milestones, dated(electionDay::equals), electionDay, today),
                        section(
                                "Sau ngày bầu cử",
                                milestones,
                                dated(day -> day.isAfter(electionDay)),
                                electionDay,
                                today),
                        section(
                                "Tính từ khi có sự kiện",
                                milestones,
                                m -> m.day().isEmpty(),
                                electionDay,
                                today))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static Predicate<Milestone> dated(Predicate<LocalDate> day) {
        return m -> m.day().filter(day).isPresent();
    }

    private static MilestoneSection section(
            String title,
            List<Milestone> milestones,
            Predicate<Milestone> which,
            LocalDate electionDay,
            LocalDate today) {
        return new MilestoneSection(
                title,
                milestones.stream()
                        .filter(which)
                        .map(m -> MilestoneRow.of(m, electionDay, today))
                        .toList());
    }
}
