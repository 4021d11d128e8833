package org.baucu.nomination.meeting.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/**
 * From when on voters may be heard about the candidates of a council: they are asked about the preliminary list, which the second conference
 * makes (Điều 44 khoản 2, Điều 53 khoản 2); in 2026 a joint resolution also names the first day (NQLT 102/2025 Điều 21, 22 khoản 3).
 *
 * @param conference day of the second conference; empty while it has not taken effect
 * @param opens the first day that is named; empty where none is
 * @param conferenceArticle article of the preliminary list
 * @param opensArticle article that names the first day, "" where none does
 */
public record MeetingWindow(
        Optional<LocalDate> conference, Optional<LocalDate> opens, String conferenceArticle, String opensArticle) {

    /** The first day on which a meeting counts; empty where nothing is known yet that would bind it. */
    public Optional<LocalDate> first() {
        return opens.filter(day -> conference.map(day::isAfter).orElse(true)).or(() -> conference);
    }

    /** What is wrong with a meeting of a day; empty when it is not too early. */
    Optional<Violation> tooEarly(LocalDate met, String location) {
        if (conference.filter(met::isBefore).isPresent()) {
            return Optional.of(MeetingRule.BEFORE_CONFERENCE.brokenUnder(
                    conferenceArticle, location, VietnamTime.format(met), VietnamTime.format(conference.get())));
        }
        return opens.filter(met::isBefore)
                .map(day -> MeetingRule.BEFORE_WINDOW.brokenUnder(
                        opensArticle, location, VietnamTime.format(met), VietnamTime.format(day)));
    }
}
