package org.baucu.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.VietnamTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of statutory limits of the current election, with the changes of its calendar. */
@Controller
class MilestonesController {

    private final Elections elections;
    private final ElectionCalendar calendar;
    private final CalendarChanges changes;
    private final Clock clock;

    MilestonesController(Elections elections, ElectionCalendar calendar, CalendarChanges changes, Clock clock) {
        this.elections = elections;
        this.calendar = calendar;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/milestones")
    String milestones(Model model) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        elections
                .current()
                .ifPresentOrElse(
                        election -> show(election, today, model), () -> model.addAttribute("sections", List.of()));
        return "milestones";
    }

    private void show(Election election, LocalDate today, Model model) {
        List<Milestone> milestones = calendar.of(election.id());
        model.addAttribute("calendarTitle", election.titleVi());
        model.addAttribute("calendarAsOf", VietnamTime.format(today));
        model.addAttribute("calendarDay", VietnamTime.format(election.electionDay()));
        model.addAttribute("calendarDistance", MilestoneRow.distance(election.electionDay(), today));
        model.addAttribute("sections", MilestoneSection.of(milestones, election.electionDay(), today));
        model.addAttribute(
                "calendarChanges",
                ChangeRow.of(changes.of(election.id()), changes.replaced(election.id()), milestones));
    }
}
