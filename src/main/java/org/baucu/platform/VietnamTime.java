package org.baucu.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** The one zone in which the law counts days, and how dates are written. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The last second of a day, where a limit given as a day ends. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** When offices open; reminders and working limits come then. */
    public static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private VietnamTime() {}

    public static Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(ZONE).toInstant();
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The engine takes {@link Date} only. */
    public static Date date(Instant instant) {
        return Date.from(instant);
    }

    /** As in "09/04/2021". */
    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** As documents write a day, "ngày 09 tháng 4 năm 2021": a leading zero for days below 10 and for January and February. */
    public static String inDocument(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    /** As in "09/04/2021 14:27". */
    public static String format(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }
}
