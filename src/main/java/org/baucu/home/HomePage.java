package org.baucu.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.identity.Person;
import org.baucu.notification.Inbox;
import org.baucu.platform.VietnamTime;
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

    private final FrameBuilder frames;
    private final ElectionCalendar calendar;
    private final Territory territory;
    private final WorkItems workItems;
    private final DoneWork doneWork;
    private final Inbox inbox;
    private final WorkWords words;
    private final Clock clock;

    HomePage(
            FrameBuilder frames,
            ElectionCalendar calendar,
            Territory territory,
            WorkItems workItems,
            DoneWork doneWork,
            Inbox inbox,
            WorkWords words,
            Clock clock) {
        this.frames = frames;
        this.calendar = calendar;
        this.territory = territory;
        this.workItems = workItems;
        this.doneWork = doneWork;
        this.inbox = inbox;
        this.words = words;
        this.clock = clock;
    }

    HomeView of(Person person) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        Optional<Election> election = frames.election();
        List<WorkItem> items = workItems.mine(COUNTED);
        List<WorkItem> shown = items.subList(0, Math.min(ROWS, items.size()));
        return new HomeView(
                VietnameseDates.weekday(today) + ", " + VietnamTime.format(today),
                election.flatMap(e -> place(e, person)).orElse(null),
                sections(shown),
                figures(items, person),
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

    private List<HomeView.Section> sections(List<WorkItem> items) {
        List<WorkItem> rest = new ArrayList<>(items);
        List<HomeView.Section> sections = new ArrayList<>();
        take(sections, rest, "over", "Quá hạn", WorkItem::overdue);
        take(sections, rest, "back", "Bị trả lại", HomePage::returned);
        take(sections, rest, "approve", "Chờ thống nhất, quyết định", HomePage::approval);
        take(sections, rest, "soon", "Sắp đến hạn", item -> words.state(item)
                .code()
                .equals("soon"));
        take(sections, rest, "run", "Đang thực hiện", item -> true);
        return List.copyOf(sections);
    }

    private void take(
            List<HomeView.Section> sections, List<WorkItem> rest, String id, String title, Predicate<WorkItem> which) {
        List<HomeView.Task> tasks = rest.stream().filter(which).map(this::task).toList();
        rest.removeIf(which);
        if (!tasks.isEmpty()) {
            sections.add(new HomeView.Section(id, title, tasks));
        }
    }

    private HomeView.Task task(WorkItem item) {
        String href = item.formKey().isEmpty()
                ? "/camunda/app/tasklist/default/#/?task=" + item.taskId()
                : item.formKey() + "?taskId=" + item.taskId() + "&callbackUrl=/";
        String action = returned(item) ? "Sửa ngay" : approval(item) ? "Xem xét" : "Mở";
        return new HomeView.Task(
                words.state(item),
                item.nameVi(),
                item.caseTitleVi(),
                words.plan(item.workingLimit()),
                words.limit(item.legalLimit()),
                href,
                action,
                item.overdue());
    }

    private HomeView.Figures figures(List<WorkItem> items, Person person) {
        return new HomeView.Figures(
                items.stream().filter(WorkItem::overdue).count(),
                items.stream()
                        .filter(item -> words.state(item).code().equals("soon"))
                        .count(),
                items.stream().filter(HomePage::approval).count(),
                items.stream().filter(HomePage::returned).count(),
                doneWork.count(person.id()));
    }

    private static boolean returned(WorkItem item) {
        return !item.returnReason().isBlank();
    }

    private static boolean approval(WorkItem item) {
        return item.formKey().equals("/work/agreement") || item.formKey().equals("/work/decision");
    }

    private static HomeView.Countdown countdown(Election election, LocalDate today) {
        return new HomeView.Countdown(
                ChronoUnit.DAYS.between(today, election.electionDay()),
                VietnameseDates.weekday(election.electionDay()) + ", " + VietnamTime.format(election.electionDay()),
                VietnamTime.format(election.announcedOn()),
                ChronoUnit.DAYS.between(election.announcedOn(), today),
                ChronoUnit.DAYS.between(election.announcedOn(), election.electionDay()));
    }

    private List<HomeView.NextMilestone> milestones(Election election, LocalDate today) {
        return calendar.of(election.id()).stream()
                .filter(m -> m.day().filter(day -> !day.isBefore(today)).isPresent())
                .sorted(Comparator.comparing((Milestone m) -> m.due().orElseThrow()))
                .limit(MILESTONES)
                .map(m -> milestone(m, election, today))
                .toList();
    }

    private static HomeView.NextMilestone milestone(Milestone m, Election election, LocalDate today) {
        LocalDate day = m.day().orElseThrow();
        long left = ChronoUnit.DAYS.between(today, day);
        long before = ChronoUnit.DAYS.between(day, election.electionDay());
        return new HomeView.NextMilestone(
                VietnameseDates.dayMonth(day),
                before > 0 ? "trước " + before + " ngày" : before == 0 ? "ngày bầu cử" : "sau " + -before + " ngày",
                m.nameVi(),
                m.article(),
                m.verified(),
                left <= TaskState.SOON_DAYS ? "soon" : left <= 14 ? "run" : "none",
                left == 0 ? "Hôm nay" : TaskState.left(left));
    }

    private List<HomeView.Mail> messages(Person person, LocalDate today) {
        return inbox.list(person.id(), FrameBuilder.receivers(person), 0, MESSAGES).stream()
                .map(m -> new HomeView.Mail(
                        VietnameseDates.shortMoment(m.at(), today), m.titleVi(), words.body(m.group()), !m.read()))
                .toList();
    }
}
