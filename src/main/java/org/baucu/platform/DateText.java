package org.baucu.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them and spreadsheets hold them: day first as an office writes it, or year first as programs do. */
public final class DateText {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private DateText() {}

    /** A date as 09/04/2021, 9-4-2021, 9.4.2021 or 2021-04-09; empty if there is no such day, or before 1900 or after 2100. */
    public static Optional<LocalDate> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** Whether a day lies where dates of an election, a document or a birth can lie. */
    public static boolean plausible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(DateText::plausible);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
