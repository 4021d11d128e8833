package org.baucu.calendar.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.platform.VietnamTime;

/**
 * An applied change of the calendar as the page shows it.
 *
 * @param what what it changes, in words
 * @param document the document that decides it, with its signer
 * @param appliedAt when the calendar was changed
 * @param replaced limits as they were before it
 */
record ChangeRow(String what, String reason, String document, String appliedAt, List<Old> replaced) {

    /** A limit as it was, by name. */
    record Old(String name, String date) {}

    static List<ChangeRow> of(List<CalendarChange> changes, List<ReplacedMilestone> replaced, List<Milestone> current) {
        Map<String, Milestone> byCode =
                current.stream().collect(Collectors.toMap(Milestone::code, Function.identity()));
        return changes.stream()
                .filter(change -> change.appliedAt().isPresent())
                .map(change -> new ChangeRow(
                        what(change, byCode),
                        change.reasonVi(),
                        change.document().quoted() + ", " + change.document().signer() + " ký",
                        VietnamTime.format(change.appliedAt().get()),
                        replaced.stream()
                                .filter(old -> old.changeId().equals(change.id()))
                                .map(old -> new Old(old.milestone().nameVi(), MilestoneRow.date(old.milestone())))
                                .toList()))
                .toList();
    }

    private static String what(CalendarChange change, Map<String, Milestone> byCode) {
        String day = change.electionDay()
                .map(to -> "Ngày bầu cử từ " + VietnamTime.format(change.oldElectionDay()) + " sang "
                        + VietnamTime.format(to))
                .orElse("");
        String limit = change.shift()
                .map(s -> byCode.get(s.milestone()).nameVi() + ": thời hạn mới " + VietnamTime.format(s.day()))
                .orElse("");
        return day.isEmpty() ? limit : limit.isEmpty() ? day : day + "; " + limit;
    }
}
