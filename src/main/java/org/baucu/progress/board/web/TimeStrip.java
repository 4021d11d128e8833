package org.baucu.progress.board.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.Phase;

/**
 * The election's time line above the matrix: the phases' limits first, then what else the law dates, as many as can be read.
 *
 * @param todayX where today is, in thousandths of the line
 * @param today as in "Hôm nay 09/04, còn 44 ngày"
 * @param label the line in words
 */
record TimeStrip(long todayX, String today, String label, List<Point> points) {

    /** Nothing is drawn that is due more days after the election day than these: it would squeeze the rest. */
    private static final int LONGEST_AFTER = 45;

    private static final int WHOLE = 1000;
    /** Half of the room that a letter takes, and that a date takes, in thousandths of the line on a screen of 1366 pixels. */
    private static final double LETTER = 2.9;

    private static final double DATE = 15;
    /** Room that a mark takes. */
    private static final long MARK = 16;

    /**
     * A day on the line.
     *
     * @param x where, in thousandths
     * @param state state code; {@code day} for the election day
     * @param name short name
     * @param date day and month
     * @param title in full
     * @param quiet whether only its mark has room
     */
    record Point(long x, String state, String name, String date, String title, boolean quiet) {

        private boolean near(Point other, double room) {
            return Math.abs(x - other.x) < room;
        }

        /** Half of the room that its words take. */
        private double reach() {
            return Math.max(DATE, name.length() * LETTER) + 2;
        }

        private Point quietly() {
            return new Point(x, state, name, date, title + " " + date, true);
        }
    }

    /** @param counts the states of the cases of each phase */
    static TimeStrip of(
            Election election,
            Collection<Milestone> milestones,
            List<Phase> phases,
            Map<String, Counts> counts,
            LocalDate today,
            BoardWords words) {
        LocalDate last = milestones.stream()
                .flatMap(m -> m.day().stream())
                .filter(day -> day.isBefore(election.electionDay().plusDays(LONGEST_AFTER)))
                .max(Comparator.naturalOrder())
                .orElse(election.electionDay());
        LocalDate from = min(election.announcedOn(), today).minusDays(3);
        LocalDate to = max(max(last, election.electionDay()), today).plusDays(5);
        Axis axis = new Axis(from, ChronoUnit.DAYS.between(from, to));
        List<Point> points = new ArrayList<>();
        points.add(new Point(
                axis.at(election.electionDay()),
                "day",
                words.of("strip.election-day"),
                BoardWords.dayMonth(election.electionDay()),
                words.of("strip.election-day"),
                false));
        // What is late or soon due gets the words first, then the rest of the phases, then what else the law dates.
        ofPhases(milestones, phases).entrySet().stream()
                .sorted(Comparator.comparingInt(limit -> Counts.WORST_FIRST.indexOf(state(counts, limit.getKey()))))
                .forEach(limit -> add(
                        points,
                        new Point(
                                axis.at(limit.getValue()),
                                state(counts, limit.getKey()).code(),
                                words.phase(limit.getKey()),
                                BoardWords.dayMonth(limit.getValue()),
                                words.phase(limit.getKey()),
                                false),
                        true));
        milestones.stream()
                .filter(m -> m.day().filter(day -> !day.isAfter(to)).isPresent())
                .filter(m -> phases.stream().noneMatch(p -> p.milestones().contains(m.code())))
                .forEach(m -> add(points, law(m, axis, today, words), false));
        long left = ChronoUnit.DAYS.between(today, election.electionDay());
        String now = left > 0
                ? words.of("strip.today", BoardWords.dayMonth(today), left)
                : words.of("strip.today-only", BoardWords.dayMonth(today));
        points.sort(Comparator.comparingLong(Point::x));
        return new TimeStrip(
                axis.at(today),
                now,
                now + ". " + points.stream().map(p -> p.name() + " " + p.date()).collect(Collectors.joining(", ")),
                List.copyOf(points));
    }

    /** The last limit of each phase, by process. */
    private static Map<String, LocalDate> ofPhases(Collection<Milestone> milestones, List<Phase> phases) {
        Map<String, LocalDate> limits = new LinkedHashMap<>();
        for (Phase phase : phases) {
            milestones.stream()
                    .filter(m -> phase.milestones().contains(m.code()))
                    .flatMap(m -> m.day().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> limits.put(phase.process(), day));
        }
        return limits;
    }

    private static Point law(Milestone m, Axis axis, LocalDate today, BoardWords words) {
        LocalDate day = m.day().orElseThrow();
        return new Point(
                axis.at(day),
                day.isBefore(today) ? "past" : "none",
                words.milestone(m),
                BoardWords.dayMonth(day),
                words.locale().getLanguage().equals("en") ? m.nameEn() : m.nameVi(),
                false);
    }

    private static CaseState state(Map<String, Counts> counts, String process) {
        return counts.getOrDefault(process, Counts.NONE).worst().orElse(CaseState.NOT_STARTED);
    }

    /** With its words where they have room, else, for a phase, as a mark. */
    private static void add(List<Point> points, Point point, boolean phase) {
        boolean words =
                points.stream().filter(p -> !p.quiet()).noneMatch(p -> p.near(point, p.reach() + point.reach()));
        if (points.stream().anyMatch(p -> p.near(point, MARK)) || point.name().isEmpty() || !words && !phase) {
            return;
        }
        points.add(words ? point : point.quietly());
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private record Axis(LocalDate from, long days) {

        long at(LocalDate day) {
            return ChronoUnit.DAYS.between(from, day) * WHOLE / Math.max(1, days);
        }
    }
}
