package org.baucu.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.PersonNames;
import org.baucu.platform.work.WorkItem;
import org.springframework.stereotype.Component;

/** Words and dates for the fragments of work pages; templates call it as {@code @workWords}. */
@Component("workWords")
public class WorkWords {

    private static final String NO_LIMIT = "–";

    private final Clock clock;
    private final GroupNames bodyNames;
    private final PersonNames personNames;
    private final CurrentPerson person;
    private final Words words;

    public WorkWords(Clock clock, GroupNames bodyNames, PersonNames personNames, CurrentPerson person, Words words) {
        this.clock = clock;
        this.bodyNames = bodyNames;
        this.personNames = personNames;
        this.person = person;
        this.words = words;
    }

    /** The badge of an open task. */
    public TaskState state(WorkItem item) {
        return TaskState.of(item, VietnamTime.dayOf(clock.instant()), words);
    }

    /** The full name of a body. */
    public String body(String group) {
        return bodyNames.of(group);
    }

    /** Who has a task: {@code nobody}, {@code me} or {@code other}. */
    public String holds(WorkItem item) {
        return item.assignee()
                .map(user -> person.id().filter(user::equals).isPresent() ? "me" : "other")
                .orElse("nobody");
    }

    /** The name of who has a task, empty while nobody has. */
    public String holder(WorkItem item) {
        return personNames.of(item.assignee()).orElse("");
    }

    /** What was wrong with a field of a form. */
    public List<Violation> at(List<Violation> violations, String field) {
        return violations == null
                ? List.of()
                : violations.stream().filter(v -> field.equals(v.location())).toList();
    }

    /** A limit as a date, with the hour where it has one; a dash for none. */
    public String limit(Optional<Instant> limit) {
        return limit.map(VietnameseDates::limit).orElse(NO_LIMIT);
    }

    /** A limit of the plan, which counts as a day; a dash for none. */
    public String plan(Optional<Instant> limit) {
        return limit.map(VietnamTime::dayOf).map(VietnamTime::format).orElse(NO_LIMIT);
    }

    /** A moment as "09/04/2021 14:27"; a dash for none. */
    public String moment(Instant moment) {
        return moment == null ? NO_LIMIT : VietnamTime.format(moment);
    }

    /** A moment of today as "14:27", of another day as "08/04/2021 14:27". */
    public String clock(Instant moment) {
        String whole = VietnamTime.format(moment);
        return VietnamTime.dayOf(moment).equals(VietnamTime.dayOf(clock.instant()))
                ? whole.substring(whole.indexOf(' ') + 1)
                : whole;
    }

    /** The path of this site that a URL names, the home page if it names none. */
    public String sameSite(String url) {
        return SameSite.path(url);
    }
}
