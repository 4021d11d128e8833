package org.baucu.calendar.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;

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

    static List<ChangeRow> of(
            List<CalendarChange> changes, List<ReplacedMilestone> replaced, List<Milestone> current, Words words) {
        Map<String, Milestone> byCode =
                current.stream().collect(Collectors.toMap(Milestone::code, Function.identity()));
        return changes.stream()
                .filter(change -> change.appliedAt().isPresent())
                .map(change -> new ChangeRow(
                        what(change, byCode, words),
                        change.reasonVi(),
                        words.of(
                                "timeline.change.document",
                                change.document().number(),
                                VietnamTime.format(change.document().date()),
                                change.document().signer()),
                        VietnamTime.format(change.appliedAt().get()),
                        replaced.stream()
                                .filter(old -> old.changeId().equals(change.id()))
                                .map(old -> new Old(
                                        words.english()
                                                ? old.milestone().nameEn()
                                                : old.milestone().nameVi(),
                                        MilestoneRow.date(old.milestone(), words)))
                                .toList()))
                .toList();
    }

    private static String what(CalendarChange change, Map<String, Milestone> byCode, Words words) {
        String day = change.electionDay()
                .map(to -> words.of(
                        "timeline.change.day", VietnamTime.format(change.oldElectionDay()), VietnamTime.format(to)))
                .orElse("");
        String limit = change.shift()
                .map(s -> words.of(
                        "timeline.change.limit",
                        words.english()
                                ? byCode.get(s.milestone()).nameEn()
                                : byCode.get(s.milestone()).nameVi(),
                        VietnamTime.format(s.day())))
                .orElse("");
        return day.isEmpty() ? limit : limit.isEmpty() ? day : day + "; " + limit;
    }
}
