package org.baucu.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.identity.Person;
import org.baucu.notification.Inbox;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** Puts a person's home page together. */
@Component
class HomePage {

    /** Rows shown; the rest is in the task list. */
    private static final int ROWS = 50;
    /** Tasks looked at for the figures on top. */
    private static final int COUNTED = 500;

    private static final int MILESTONES = 4;
    private static final int MESSAGES = 5;
    /** A milestone of the next two weeks is under way. */
    private static final int NEAR_DAYS = 14;

    private final FrameBuilder frames;
    private final ElectionCalendar calendar;
    private final Territory territory;
    private final WorkItems workItems;
    private final HomeTasks tasks;
    private final HomeWatch watch;
    private final DoneWork doneWork;
    private final Inbox inbox;
    private final WorkWords workWords;
    private final Words words;
    private final Clock clock;

    HomePage(
            FrameBuilder frames,
            ElectionCalendar calendar,
            Territory territory,
            WorkItems workItems,
            HomeTasks tasks,
            HomeWatch watch,
            DoneWork doneWork,
            Inbox inbox,
            WorkWords workWords,
            Words words,
            Clock clock) {
        this.frames = frames;
        this.calendar = calendar;
        this.territory = territory;
        this.workItems = workItems;
        this.tasks = tasks;
        this.watch = watch;
        this.doneWork = doneWork;
        this.inbox = inbox;
        this.workWords = workWords;
        this.words = words;
        this.clock = clock;
    }

    HomeView of(Person person) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        Optional<Election> election = frames.election();
        List<WorkItem> items = workItems.mine(COUNTED);
        List<WorkItem> shown = items.subList(0, Math.min(ROWS, items.size()));
        return new HomeView(
                VietnameseDates.weekday(today, words.english()) + ", " + VietnamTime.format(today),
                election.flatMap(e -> place(e, person)).orElse(null),
                tasks.likes(items),
                tasks.sections(shown),
                tasks.figures(items, doneWork.count(person.id())),
                watch.of(person, election),
                election.map(e -> countdown(e, today)).orElse(null),
                election.map(e -> milestones(e, today)).orElse(List.of()),
                messages(person, today),
                items.size() - shown.size());
    }

    private Optional<HomeView.Place> place(Election election, Person person) {
        return person.actingBody()
                .flatMap(group -> territory.find(election.id(), Groups.unitOf(group)))
                .map(unit -> new HomeView.Place(unit.code(), unit.nameVi()));
    }

    private HomeView.Countdown countdown(Election election, LocalDate today) {
        long total = ChronoUnit.DAYS.between(election.announcedOn(), election.electionDay());
        long passed = ChronoUnit.DAYS.between(election.announcedOn(), today);
        return new HomeView.Countdown(
                ChronoUnit.DAYS.between(today, election.electionDay()),
                VietnameseDates.weekday(election.electionDay(), words.english()) + ", "
                        + VietnamTime.format(election.electionDay()),
                VietnamTime.format(election.announcedOn()),
                Math.max(0, Math.min(passed, total)),
                total);
    }

    private List<HomeView.NextMilestone> milestones(Election election, LocalDate today) {
        return calendar.of(election.id()).stream()
                .filter(m -> m.day().filter(day -> !day.isBefore(today)).isPresent())
                .sorted(Comparator.comparing((Milestone m) -> m.due().orElseThrow()))
                .limit(MILESTONES)
                .map(m -> milestone(m, today))
                .toList();
    }

    private HomeView.NextMilestone milestone(Milestone m, LocalDate today) {
        LocalDate day = m.day().orElseThrow();
        long left = ChronoUnit.DAYS.between(today, day);
        return new HomeView.NextMilestone(
                VietnameseDates.dayMonth(day),
                m.workingDay()
                        .filter(plan -> !plan.equals(day))
                        .map(VietnameseDates::dayMonth)
                        .orElse(""),
                words.english() ? m.nameEn() : m.nameVi(),
                m.article(),
                m.verified(),
                left <= TaskState.SOON_DAYS ? "soon" : left <= NEAR_DAYS ? "run" : "none",
                TaskState.left(left, words));
    }

    private List<HomeView.Mail> messages(Person person, LocalDate today) {
        return inbox.list(person.id(), FrameBuilder.receivers(person), 0, MESSAGES).stream()
                .map(m -> new HomeView.Mail(
                        VietnameseDates.shortMoment(m.at(), today), m.titleVi(), workWords.body(m.group()), !m.read()))
                .toList();
    }
}
