package org.baucu.platform.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;

/**
 * One person does the work of another in a body for some days.
 *
 * @param body the group they both work for, for example {@code ubnd-08731}
 * @param person user id of who is away
 * @param substitute user id of who does the work meanwhile
 * @param firstDay first day, in Asia/Ho_Chi_Minh
 * @param lastDay last day, included
 * @param endedAt when it was ended before its last day, empty if it was not
 */
public record Substitution(
        String id,
        String body,
        String person,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<Instant> endedAt) {

    /** Whether it holds at an instant. */
    public boolean holds(Instant at) {
        return !at.isBefore(begin()) && at.isBefore(end());
    }

    /** The first instant of its first day. */
    public Instant begin() {
        return VietnamTime.at(firstDay, LocalTime.MIDNIGHT);
    }

    /** The first instant at which it holds no more. */
    public Instant end() {
        Instant planned = VietnamTime.at(lastDay.plusDays(1), LocalTime.MIDNIGHT);
        return endedAt.filter(planned::isAfter).orElse(planned);
    }
}
