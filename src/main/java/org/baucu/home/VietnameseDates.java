package org.baucu.home;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.baucu.platform.VietnamTime;

/** Dates as an office writes them, all in Asia/Ho_Chi_Minh. */
final class VietnameseDates {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<DayOfWeek, String> WEEKDAYS = Map.of(
            DayOfWeek.MONDAY, "Thứ Hai",
            DayOfWeek.TUESDAY, "Thứ Ba",
            DayOfWeek.WEDNESDAY, "Thứ Tư",
            DayOfWeek.THURSDAY, "Thứ Năm",
            DayOfWeek.FRIDAY, "Thứ Sáu",
            DayOfWeek.SATURDAY, "Thứ Bảy",
            DayOfWeek.SUNDAY, "Chủ nhật");

    private VietnameseDates() {}

    /** As in "Chủ nhật". */
    static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek());
    }

    /** As in "Chủ nhật", or "Sunday" for who reads English. */
    static String weekday(LocalDate day, boolean english) {
        return english ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) : weekday(day);
    }

    /** As in "13/04". */
    static String dayMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    /** A limit as its day, with the hour only where the limit has one: "14/03/2021 17:00". */
    static String limit(Instant limit) {
        ZonedDateTime at = limit.atZone(VietnamTime.ZONE);
        boolean wholeDay = at.toLocalTime().equals(VietnamTime.END_OF_DAY)
                || at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? VietnamTime.format(at.toLocalDate()) : VietnamTime.format(limit);
    }

    /** The hour if the moment lies on the given day, else day and month. */
    static String shortMoment(Instant moment, LocalDate today) {
        ZonedDateTime at = moment.atZone(VietnamTime.ZONE);
        return at.toLocalDate().equals(today) ? CLOCK.format(at) : DAY_MONTH.format(at);
    }
}
