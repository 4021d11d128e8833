package org.baucu.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baucu.platform.web.Words;

/**
 * Where days lie on the time line.
 *
 * @param from first day of the line
 * @param to its last
 */
record TimeScale(LocalDate from, LocalDate to) {

    private static final int MARGIN = 6;
    /** Days that a month needs before its end for its name to have room. */
    private static final int ROOM = 10;

    /** A line that holds all of these days. */
    static TimeScale over(List<LocalDate> days, LocalDate today) {
        LocalDate first = days.stream().reduce(today, (a, b) -> a.isBefore(b) ? a : b);
        LocalDate last = days.stream().reduce(today, (a, b) -> a.isAfter(b) ? a : b);
        return new TimeScale(first.minusDays(MARGIN), last.plusDays(MARGIN));
    }

    /** As a share of the width, for example {@code 34.25%}. */
    String at(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** The firsts of the months on the line. */
    List<Month> months(Words words) {
        List<Month> months = new ArrayList<>();
        YearMonth last = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from).plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1);
            boolean room = ChronoUnit.DAYS.between(first, to) >= ROOM;
            months.add(new Month(at(first), room ? words.of("timeline.month", month.getMonthValue()) : ""));
        }
        return List.copyOf(months);
    }

    /** A month's first day on the line; no name where it has no room. */
    record Month(String x, String name) {}
}
