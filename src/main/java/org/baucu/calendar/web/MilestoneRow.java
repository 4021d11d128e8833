package org.baucu.calendar.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.MilestoneProgress.Passed;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;

/**
 * A limit as the page shows it.
 *
 * @param date its day and hour, or that there is none
 * @param position where it lies against election day, in words
 * @param distance how far it is from today, empty where it has no day
 * @param working the plan's earlier day, empty where there is none
 * @param basis where it does not come from the law: plan, resolution, press; empty otherwise
 * @param verified whether it was read in a text
 * @param old its days before changes of the calendar, as in "03/04/2021"
 * @param marks where its days lie on the line; null where it has no day
 * @param figures the cases at it; null where this installation has none
 * @param missed whether the day has passed and a case of it is undecided
 * @param today whether it is election day itself
 */
record MilestoneRow(
        String code,
        String name,
        String article,
        String date,
        String position,
        String distance,
        String working,
        String basis,
        boolean verified,
        List<String> old,
        Marks marks,
        Figures figures,
        boolean missed,
        boolean electionDay) {

    /**
     * Places on the line, empty for none.
     *
     * @param plan the plan's limit
     * @param law the legal limit
     * @param old legal limits before changes
     * @param done when the last case was decided
     */
    record Marks(String plan, String law, List<String> old, String done) {}

    /**
     * How many cases have passed it.
     *
     * @param width of the bar, in hundredths
     * @param state state code
     * @param badge the state in words
     * @param href the board's page of the phase
     */
    record Figures(int passed, int expected, long width, String state, String badge, String href) {}

    /**
     * Makes rows of one page.
     *
     * @param today the day of the product's clock
     */
    record Maker(LocalDate electionDay, LocalDate today, TimeScale scale, Words words) {

        MilestoneRow of(Milestone m, List<LocalDate> old, Optional<Passed> passed) {
            Optional<LocalDate> plan = m.workingDay().filter(day -> !m.day().equals(Optional.of(day)));
            return new MilestoneRow(
                    m.code(),
                    words.english() ? m.nameEn() : m.nameVi(),
                    m.article(),
                    date(m, words),
                    m.day().map(day -> position(m.bound(), day)).orElseGet(() -> words.of("timeline.after-event")),
                    m.day().map(this::distance).orElse(""),
                    plan.map(VietnamTime::format).orElse(""),
                    basis(m.basis()),
                    m.verified(),
                    old.stream().map(VietnamTime::format).toList(),
                    m.day().map(day -> marks(day, plan, old, passed)).orElse(null),
                    passed.map(p -> figures(m, p)).orElse(null),
                    passed.filter(p -> p.over() > 0).isPresent(),
                    m.day().filter(electionDay::equals).isPresent());
        }

        private Marks marks(LocalDate law, Optional<LocalDate> plan, List<LocalDate> old, Optional<Passed> passed) {
            return new Marks(
                    plan.map(scale::at).orElse(""),
                    scale.at(law),
                    old.stream().map(scale::at).toList(),
                    passed.flatMap(Passed::completedAt)
                            .map(VietnamTime::dayOf)
                            .map(scale::at)
                            .orElse(""));
        }

        private Figures figures(Milestone m, Passed p) {
            return new Figures(
                    p.passed(),
                    p.expected(),
                    p.expected() == 0 ? 0 : 100L * p.passed() / p.expected(),
                    p.state().css(),
                    badge(m, p),
                    "/board?phase=" + p.process());
        }

        private String badge(Milestone m, Passed p) {
            return switch (p.state()) {
                case OVER -> words.of("timeline.state.over", p.over());
                case LATE -> words.of("timeline.state.late", p.late());
                case SOON -> soon(m);
                case NONE, RUN, DONE -> words.of("timeline.state." + p.state().css());
            };
        }

        private String soon(Milestone m) {
            boolean planPassed = m.workingDay().filter(today::isAfter).isPresent();
            return planPassed
                    ? words.of("timeline.state.plan-passed")
                    : m.workingDay().or(m::day).map(this::left).orElseGet(() -> words.of("timeline.state.soon"));
        }

        private String left(LocalDate day) {
            long days = ChronoUnit.DAYS.between(today, day);
            return days == 0 ? words.of("timeline.state.today") : words.of("timeline.state.left", days);
        }

        String distance(LocalDate day) {
            long days = ChronoUnit.DAYS.between(today, day);
            return days > 0
                    ? words.of("timeline.left", days)
                    : days == 0 ? words.of("timeline.today") : words.of("timeline.gone", -days);
        }

        private String position(String bound, LocalDate day) {
            long days = ChronoUnit.DAYS.between(day, electionDay);
            if (days == 0) {
                return words.of("timeline.election-day.word");
            }
            String where = words.of(days > 0 ? "timeline.before" : "timeline.after", Math.abs(days));
            return switch (bound) {
                case "no-later-than" -> words.of("timeline.at-latest", where);
                case "from-this-day" -> words.of("timeline.from", where);
                default -> where;
            };
        }

        private String basis(String basis) {
            return switch (basis) {
                case "plan", "resolution", "press" -> words.of("timeline.basis." + basis);
                default -> "";
            };
        }
    }

    /** The day, after the hour where the limit has one, or that it has none. */
    static String date(Milestone m, Words words) {
        return m.day()
                .map(day -> m.hour()
                        .map(hour -> words.of("timeline.hour", hour, VietnamTime.format(day)))
                        .orElse(VietnamTime.format(day)))
                .orElseGet(() -> words.of("timeline.no-day"));
    }
}
