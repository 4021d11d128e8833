package org.baucu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;

/**
 * A dated time limit of one election.
 *
 * @param code kebab-case code of the law table
 * @param nameVi what is due, in Vietnamese
 * @param nameEn the same in English
 * @param appliesTo codes of the elected bodies it holds for, {@code all} or a semicolon list
 * @param day the last day in Asia/Ho_Chi_Minh, empty while the event it hangs on has not happened
 * @param hour the hour where the law or its resolution gives one, otherwise the day counts to 23:59:59
 * @param workingDay the plan's own earlier day, empty where {@code day} is
 * @param bound how the limit binds, as in the table: {@code no-later-than}, {@code exactly} …
 * @param article the article or document it comes from
 * @param basis {@code law}, {@code resolution}, {@code plan} or {@code press}
 * @param certainty {@code verified-by-text}, {@code inferred}, {@code from-knowledge}, {@code press-only}
 */
public record Milestone(
        String code,
        String nameVi,
        String nameEn,
        String appliesTo,
        Optional<LocalDate> day,
        Optional<LocalTime> hour,
        Optional<LocalDate> workingDay,
        String bound,
        String article,
        String basis,
        String certainty) {

    /** A milestone that begins with its day rather than ends with it. */
    private static final String FROM_THIS_DAY = "from-this-day";

    /** The legal limit as an instant: the hour if there is one, else the last second of the day. */
    public Optional<Instant> due() {
        return day.map(d -> VietnamTime.at(d, hour.orElse(VietnamTime.END_OF_DAY)));
    }

    /** The working limit as an instant: when offices open on its day. */
    public Optional<Instant> workingLimit() {
        return workingDay.map(d -> VietnamTime.at(d, VietnamTime.OFFICES_OPEN));
    }

    /** The last instant for work that is over by this milestone: where it begins with its day, the end of the day before. */
    public Optional<Instant> caseLimit() {
        return stopsWork() ? day.map(d -> VietnamTime.at(d.minusDays(1), VietnamTime.END_OF_DAY)) : due();
    }

    /** The working limit of such work: when offices open on its day, and never later than on the last day of the work. */
    public Optional<Instant> caseWorkingLimit() {
        return stopsWork()
                ? workingDay.map(d -> VietnamTime.at(d.minusDays(1), VietnamTime.OFFICES_OPEN))
                : workingLimit();
    }

    private boolean stopsWork() {
        return bound.equals(FROM_THIS_DAY);
    }

    /** Whether the limit was read in a text of the law; otherwise pages mark it "chưa đối chiếu văn bản". */
    public boolean verified() {
        return certainty.equals("verified-by-text");
    }
}
