package org.baucu.rehearsal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Elections;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Role;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.rehearsal.RehearsalRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows how far the rehearsal is, and lets a coordinator move it on. There are no such pages in production. */
@Controller
@ConditionalOnProperty(name = "baucu.mode", havingValue = "rehearsal", matchIfMissing = true)
class RehearsalController {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final RehearsalRunner runner;
    private final ElectionCalendar calendar;
    private final Elections elections;
    private final CurrentUser user;
    private final Clock clock;
    private final Words words;

    RehearsalController(
            RehearsalRunner runner,
            ElectionCalendar calendar,
            Elections elections,
            CurrentUser user,
            Clock clock,
            Words words) {
        this.runner = runner;
        this.calendar = calendar;
        this.elections = elections;
        this.user = user;
        this.clock = clock;
        this.words = words;
    }

    /** The panel of the home page; no content where nothing is played. */
    @GetMapping("/rehearsal/progress")
    ModelAndView progress() {
        return runner.progress()
                .map(p -> new ModelAndView("rehearsal-panel", "progress", p))
                .orElseGet(() -> {
                    ModelAndView none = new ModelAndView((View) (model, request, response) -> {});
                    none.setStatus(HttpStatus.NO_CONTENT);
                    return none;
                });
    }

    /**
     * Moves simulated time on.
     *
     * @param step {@code day}, {@code milestone} or {@code date}
     * @param date the day for {@code date}; it is played to 08:00
     */
    @PostMapping("/rehearsal/advance")
    String advance(
            @RequestParam String step,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            RedirectAttributes answer) {
        if (!mayAdvance()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            runner.advance(goal(step, Optional.ofNullable(date)));
        } catch (IllegalStateException | IllegalArgumentException refused) {
            answer.addFlashAttribute("rehearsalProblem", refused.getMessage());
        }
        return "redirect:/";
    }

    private Instant goal(String step, Optional<LocalDate> date) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        return VietnamTime.at(
                switch (step) {
                    case "day" -> today.plusDays(1);
                    case "milestone" -> nextMilestone(today);
                    case "date" ->
                        date.orElseThrow(() -> new IllegalArgumentException(words.of("rehearsal.no-day-was-chosen")));
                    default -> throw new IllegalArgumentException(words.of("rehearsal.it-is-not-clear-where"));
                },
                MORNING);
    }

    private LocalDate nextMilestone(LocalDate today) {
        return elections.current().stream()
                .flatMap(e -> calendar.of(e.id()).stream())
                .map(Milestone::day)
                .flatMap(Optional::stream)
                .filter(today::isBefore)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException(words.of("rehearsal.there-is-no-further-time")));
    }

    private boolean mayAdvance() {
        return user.find().filter(p -> p.roles().contains(Role.COORDINATOR)).isPresent();
    }
}
