package org.baucu.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.MilestoneProgress;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The time line of the current election's limits, with how many units have passed each, and the changes of its calendar. */
@Controller
class MilestonesController {

    /** Days ahead that "next" shows; a matter of the page, not of the law. */
    private static final int NEXT_DAYS = 30;

    private final Elections elections;
    private final ElectionCalendar calendar;
    private final CalendarChanges changes;
    private final MilestoneProgress progress;
    private final Words words;
    private final Clock clock;

    MilestonesController(
            Elections elections,
            ElectionCalendar calendar,
            CalendarChanges changes,
            MilestoneProgress progress,
            Words words,
            Clock clock) {
        this.elections = elections;
        this.calendar = calendar;
        this.changes = changes;
        this.progress = progress;
        this.words = words;
        this.clock = clock;
    }

    /** @param show {@code tracked} for limits with cases, {@code next} for those of the next 30 days, {@code open} for those not read in a text */
    @GetMapping("/milestones")
    String milestones(@RequestParam(defaultValue = "") String show, Model model) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        model.addAttribute("sections", List.of());
        model.addAttribute("hasCalendar", false);
        model.addAttribute("hasFigures", false);
        elections.current().ifPresent(election -> show(election, today, show, model));
        return "milestones";
    }

    private void show(Election election, LocalDate today, String show, Model model) {
        List<Milestone> milestones = calendar.of(election.id());
        List<ReplacedMilestone> replaced = changes.replaced(election.id());
        Map<String, MilestoneProgress.Passed> passed = progress.of(election);
        TimeScale scale = TimeScale.over(
                Stream.concat(
                                milestones.stream()
                                        .flatMap(m -> Stream.concat(m.day().stream(), m.workingDay().stream())),
                                Stream.of(election.electionDay()))
                        .toList(),
                today);
        MilestoneRow.Maker maker = new MilestoneRow.Maker(election.electionDay(), today, scale, words);
        List<Milestone> shown = milestones.stream()
                .filter(m -> shown(show, m, today, passed.keySet().contains(m.code())))
                .toList();
        model.addAttribute("calendarTitle", election.titleVi());
        model.addAttribute("calendarAsOf", VietnamTime.format(clock.instant()));
        model.addAttribute("calendarDay", VietnamTime.format(election.electionDay()));
        model.addAttribute("calendarDistance", maker.distance(election.electionDay()));
        model.addAttribute("calendarLaw", election.ruleSet().code());
        model.addAttribute("show", show);
        model.addAttribute("hasCalendar", !milestones.isEmpty());
        model.addAttribute("hasFigures", !passed.isEmpty());
        model.addAttribute("months", scale.months(words));
        model.addAttribute("todayX", scale.at(today));
        model.addAttribute("todayShort", VietnamTime.format(today).substring(0, 5));
        model.addAttribute("dayX", scale.at(election.electionDay()));
        model.addAttribute(
                "sections",
                MilestoneSection.of(
                        shown,
                        election.electionDay(),
                        m -> maker.of(m, old(m, replaced), Optional.ofNullable(passed.get(m.code())))));
        model.addAttribute("calendarChanges", ChangeRow.of(changes.of(election.id()), replaced, milestones, words));
    }

    private static boolean shown(String show, Milestone m, LocalDate today, boolean tracked) {
        return switch (show) {
            case "tracked" -> tracked;
            case "next" ->
                m.day()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(NEXT_DAYS)))
                        .isPresent();
            case "open" -> !m.verified();
            default -> true;
        };
    }

    /** The days a limit had before changes, the newest first, without those that are its day again. */
    private static List<LocalDate> old(Milestone m, List<ReplacedMilestone> replaced) {
        return replaced.stream()
                .filter(r -> r.milestone().code().equals(m.code()))
                .sorted(Comparator.comparing(ReplacedMilestone::replacedAt).reversed())
                .flatMap(r -> r.milestone().day().stream())
                .filter(day -> !m.day().equals(Optional.of(day)))
                .distinct()
                .collect(Collectors.toList());
    }
}
