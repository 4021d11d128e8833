package org.baucu.progress.insight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.election.Election;
import org.springframework.stereotype.Component;

/** The election's calendar as it held at a moment. */
@Component
class MilestonesAsOf {

    private final ElectionCalendar calendar;
    private final CalendarChanges changes;

    MilestonesAsOf(ElectionCalendar calendar, CalendarChanges changes) {
        this.calendar = calendar;
        this.changes = changes;
    }

    /** The milestones that held then. */
    List<Milestone> of(Election election, Instant at) {
        Map<String, Milestone> then = new HashMap<>();
        changes.replaced(election.id()).stream()
                .filter(old -> old.replacedAt().isAfter(at))
                .sorted(Comparator.comparing(ReplacedMilestone::replacedAt))
                .forEach(old -> then.putIfAbsent(old.milestone().code(), old.milestone()));
        return calendar.of(election.id()).stream()
                .map(now -> then.getOrDefault(now.code(), now))
                .toList();
    }

    /** The election day that held then. */
    LocalDate electionDay(Election election, Instant at) {
        return changes.of(election.id()).stream()
                .filter(change -> change.electionDay().isPresent())
                .filter(change -> change.appliedAt().filter(at::isBefore).isPresent())
                .min(Comparator.comparing(
                        (CalendarChange change) -> change.appliedAt().orElseThrow()))
                .map(CalendarChange::oldElectionDay)
                .orElse(election.electionDay());
    }
}
