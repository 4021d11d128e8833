package org.baucu.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.WorkItem;

/**
 * The state of an open task as a badge shows it: overdue once the legal limit has passed, soon when the working limit is today or passed or
 * either limit is at most three days away, else running.
 *
 * @param code {@code over}, {@code soon} or {@code run}; a style class and an icon
 * @param textVi words of the badge
 */
public record TaskState(String code, String textVi) {

    static final int SOON_DAYS = 3;

    static TaskState of(WorkItem item, LocalDate today, Words words) {
        Optional<Long> toLegal = item.legalLimit().map(limit -> daysUntil(limit, today));
        Optional<Long> toWorking = item.workingLimit().map(limit -> daysUntil(limit, today));
        if (item.overdue()) {
            long days = toLegal.map(d -> -d).orElse(0L);
            return new TaskState("over", days > 0 ? words.of("state.overBy", days) : words.of("state.over"));
        }
        boolean soon = toLegal.filter(d -> d <= SOON_DAYS).isPresent()
                || toWorking.filter(d -> d <= SOON_DAYS).isPresent();
        if (!soon) {
            return new TaskState("run", words.of("state.run"));
        }
        if (toWorking.filter(d -> d == 0).isPresent()) {
            return new TaskState("soon", words.of("state.planToday"));
        }
        return new TaskState("soon", toLegal.map(days -> left(days, words)).orElseGet(() -> words.of("state.soon")));
    }

    /** As in "Còn 4 ngày". */
    static String left(long days, Words words) {
        return days <= 0 ? words.of("state.today") : words.of("state.left", days);
    }

    static long daysUntil(Instant limit, LocalDate today) {
        return ChronoUnit.DAYS.between(today, VietnamTime.dayOf(limit));
    }
}
