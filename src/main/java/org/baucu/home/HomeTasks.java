package org.baucu.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.LikeTasks;
import org.baucu.platform.web.TaskPages;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseLog;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.PersonNames;
import org.baucu.platform.work.WorkItem;
import org.springframework.stereotype.Component;

/** Puts a person's open tasks in the order in which to do them. */
@Component
class HomeTasks {

    private static final Set<String> APPROVALS = Set.of("/work/agreement", "/work/decision");

    private final LikeTasks likes;
    private final TaskPages pages;
    private final Cases cases;
    private final CaseLog log;
    private final FormDrafts drafts;
    private final PersonNames names;
    private final WorkWords workWords;
    private final Words words;
    private final Clock clock;

    HomeTasks(
            LikeTasks likes,
            TaskPages pages,
            Cases cases,
            CaseLog log,
            FormDrafts drafts,
            PersonNames names,
            WorkWords workWords,
            Words words,
            Clock clock) {
        this.likes = likes;
        this.pages = pages;
        this.cases = cases;
        this.log = log;
        this.drafts = drafts;
        this.names = names;
        this.workWords = workWords;
        this.words = words;
        this.clock = clock;
    }

    /** Sections by urgency: late, returned, for today, for approval, due soon, the rest. */
    List<HomeView.Section> sections(List<WorkItem> items) {
        Set<String> begun = items.isEmpty() ? Set.of() : drafts.places();
        List<WorkItem> rest = new ArrayList<>(items);
        List<HomeView.Section> sections = new ArrayList<>();
        take(sections, rest, begun, "over", WorkItem::overdue);
        take(sections, rest, begun, "back", HomeTasks::returned);
        take(sections, rest, begun, "today", item -> !approval(item) && forToday(item));
        take(sections, rest, begun, "approve", HomeTasks::approval);
        take(sections, rest, begun, "soon", this::soon);
        take(sections, rest, begun, "run", item -> true);
        return List.copyOf(sections);
    }

    List<HomeView.Like> likes(List<WorkItem> items) {
        return likes.among(items).stream()
                .map(like -> new HomeView.Like(
                        like.items().size(),
                        like.first().nameVi(),
                        workWords.body(like.first().group()),
                        like.href()))
                .toList();
    }

    HomeView.Figures figures(List<WorkItem> items, long done) {
        return new HomeView.Figures(
                items.stream().filter(WorkItem::overdue).count(),
                items.stream().filter(this::soon).count(),
                items.stream().filter(HomeTasks::approval).count(),
                items.stream().filter(HomeTasks::returned).count(),
                done);
    }

    private void take(
            List<HomeView.Section> sections,
            List<WorkItem> rest,
            Set<String> begun,
            String id,
            Predicate<WorkItem> which) {
        List<HomeView.Task> tasks =
                rest.stream().filter(which).map(item -> task(item, begun)).toList();
        rest.removeIf(which);
        if (!tasks.isEmpty()) {
            sections.add(new HomeView.Section(id, words.of("home.section." + id), tasks));
        }
    }

    private HomeView.Task task(WorkItem item, Set<String> begun) {
        return new HomeView.Task(
                workWords.state(item),
                item.nameVi(),
                item.caseTitleVi(),
                detail(item),
                workWords.plan(item.workingLimit()),
                workWords.limit(item.legalLimit()),
                pages.of(item, "/"),
                words.of("home.action." + action(item, begun)),
                item.overdue());
    }

    private String detail(WorkItem item) {
        if (returned(item)) {
            return words.of("home.returned", item.returnReason());
        }
        int faults = faults(item);
        if (faults > 0) {
            return words.of("home.faults", faults);
        }
        return approval(item)
                ? log.lastSubmission(item.key())
                        .map(s -> words.of("home.submittedBy", names.of(s.userId()), VietnamTime.format(s.at())))
                        .orElse("")
                : "";
    }

    /** How many points of the last version were found unlawful, for who has to mend them. */
    private int faults(WorkItem item) {
        return approval(item) || item.formKey().isEmpty()
                ? 0
                : cases.violations(item.key()).size();
    }

    private String action(WorkItem item, Set<String> begun) {
        if (returned(item) || faults(item) > 0) {
            return "mend";
        }
        if (approval(item)) {
            return "review";
        }
        return begun.contains(item.taskId()) ? "resume" : "open";
    }

    private boolean forToday(WorkItem item) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        return until(item.workingLimit(), today) || until(item.legalLimit(), today);
    }

    private static boolean until(Optional<Instant> limit, LocalDate today) {
        return limit.map(VietnamTime::dayOf).filter(day -> !day.isAfter(today)).isPresent();
    }

    private boolean soon(WorkItem item) {
        return workWords.state(item).code().equals("soon");
    }

    private static boolean returned(WorkItem item) {
        return !item.returnReason().isBlank();
    }

    private static boolean approval(WorkItem item) {
        return APPROVALS.contains(item.formKey());
    }
}
