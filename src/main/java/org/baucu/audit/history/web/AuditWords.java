package org.baucu.audit.history.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baucu.calendar.DeadlineState;
import org.baucu.platform.VietnamTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words of the auditors' pages in the language of the request. */
@Component("auditWords")
public class AuditWords {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final MessageSource messages;
    private final Clock clock;

    public AuditWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The message of a key. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The message of a key, or what is given where no language has it. */
    public String sayOr(String key, String otherwise) {
        String said = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return said == null ? otherwise : said;
    }

    /** Whether pages are read in English. */
    public boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    /** As in "2 ngày 21 giờ"; the two largest parts only. */
    public String duration(Duration spent) {
        if (spent.toDays() > 0) {
            long hours = spent.toHours() % HOURS;
            return hours > 0
                    ? say("audit.duration.days", spent.toDays(), hours)
                    : say("audit.duration.wholeDays", spent.toDays());
        }
        if (spent.toHours() > 0) {
            long minutes = spent.toMinutes() % MINUTES;
            return minutes > 0
                    ? say("audit.duration.hours", spent.toHours(), minutes)
                    : say("audit.duration.wholeHours", spent.toHours());
        }
        return spent.toMinutes() > 0 ? say("audit.duration.minutes", spent.toMinutes()) : say("audit.duration.short");
    }

    /** The day, with the hour only where the limit has one. */
    public String limit(Optional<Instant> limit) {
        return limit.map(at -> {
                    LocalTime time = at.atZone(VietnamTime.ZONE).toLocalTime();
                    boolean wholeDay = time.equals(VietnamTime.END_OF_DAY) || time.equals(LocalTime.MIDNIGHT);
                    return wholeDay ? VietnamTime.format(VietnamTime.dayOf(at)) : VietnamTime.format(at);
                })
                .orElse("–");
    }

    /** The day of a limit of the plan: its hour is that of the offices. */
    public String day(Optional<Instant> limit) {
        return limit.map(VietnamTime::dayOf).map(VietnamTime::format).orElse("–");
    }

    public String moment(Instant at) {
        return VietnamTime.format(at);
    }

    /** How a case stands, as shape, word and colour. */
    public Badge badge(Optional<Instant> legal, Optional<Instant> working, Optional<Instant> decided) {
        Instant now = clock.instant();
        DeadlineState state = DeadlineState.of(legal, working, true, decided, now);
        long days = legal.map(limit -> lateDays(limit, decided.orElse(now))).orElse(0L);
        String text =
                switch (state) {
                    case OVER -> days > 0 ? say("audit.days.over", days) : say("audit.state.over");
                    case DONE -> say(legal.isPresent() ? "audit.state.doneInTime" : "audit.state.done");
                    case NONE, RUN, SOON, LATE -> say("audit.state." + state.css());
                };
        return new Badge(state.css(), text);
    }

    /** By how much a limit was missed, in words: days, or that it was on the same day; empty where it was not. */
    public String lateBy(Optional<Instant> legal, Optional<Instant> decided) {
        Instant end = decided.orElse(clock.instant());
        return legal.filter(end::isAfter)
                .map(limit -> lateDays(limit, end))
                .map(days -> days > 0 ? say("audit.days.lateShort", days) : say("audit.days.sameDay"))
                .orElse("");
    }

    /** Whole days by which a limit was missed, 0 on its own day or before. */
    public static long lateDays(Instant limit, Instant end) {
        LocalDate last = VietnamTime.dayOf(limit);
        return Math.max(0, ChronoUnit.DAYS.between(last, VietnamTime.dayOf(end)));
    }

    /** @param css class of the style sheet, which is also the name of the icon */
    public record Badge(String css, String text) {}
}
