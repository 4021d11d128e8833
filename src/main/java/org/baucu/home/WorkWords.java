package org.baucu.home;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.work.WorkItem;
import org.springframework.stereotype.Component;

/** Words and dates for the fragments of work pages; templates call it as {@code @workWords}. */
@Component("workWords")
public class WorkWords {

    private static final String NO_LIMIT = "–";

    private final Clock clock;
    private final GroupNames bodyNames;

    public WorkWords(Clock clock, GroupNames bodyNames) {
        this.clock = clock;
        this.bodyNames = bodyNames;
    }

    /** The badge of an open task. */
    public TaskState state(WorkItem item) {
        return TaskState.of(item, VietnamTime.dayOf(clock.instant()));
    }

    /** The full name of a body. */
    public String body(String group) {
        return bodyNames.of(group);
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

    /** The path of this site that a URL names, the home page if it names none. */
    public String sameSite(String url) {
        return SameSite.path(url);
    }
}
