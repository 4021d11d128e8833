package org.baucu.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;

/**
 * Dates the law's time limits for an election day: {@code election day ± N} calendar days in Asia/Ho_Chi_Minh, the day itself not counted,
 * with no shift for days off. Every number comes from the table {@code statutory-deadline}.
 */
public final class StatutoryCalendar {

    private static final String ELECTION_DAY_ANNOUNCED = "election-day-announced";
    private static final String OF_BY_ELECTIONS = "relative-to-by-election-day";

    private final LawTables tables;

    public StatutoryCalendar(LawTables tables) {
        this.tables = tables;
    }

    /**
     * The rows of a rule set dated for an election day, by due instant, undated ones last; by-elections left out.
     *
     * @throws RefusedException if {@link #violations} finds anything
     */
    public List<Milestone> compute(RuleSet ruleSet, LocalDate electionDay) {
        List<Violation> violations = violations(ruleSet, electionDay);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return inOrder(rows(ruleSet).stream()
                .filter(row -> !row.get("bound").equals(OF_BY_ELECTIONS))
                .map(row -> milestone(row, electionDay))
                .toList());
    }

    /** What makes a day unlawful as election day under a rule set; empty when it is lawful. */
    public List<Violation> violations(RuleSet ruleSet, LocalDate electionDay) {
        List<Violation> found = new ArrayList<>();
        if (electionDay.getDayOfWeek() != DayOfWeek.SUNDAY) {
            String weekday = electionDay
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.FULL, Locale.forLanguageTag("vi"))
                    .toLowerCase(Locale.ROOT);
            found.add(CalendarRule.NOT_A_SUNDAY.broken("electionDay", VietnamTime.format(electionDay), weekday));
        }
        LawInForce law = LawInForce.of(tables, ruleSet);
        if (!law.on(electionDay)) {
            found.add(CalendarRule.RULE_SET_NOT_IN_FORCE.broken(
                    "ruleSet", law.nameVi(), VietnamTime.format(electionDay)));
        }
        return List.copyOf(found);
    }

    /** What deserves attention without being refused: the day announced later than Điều 5 asks. */
    public List<Violation> warnings(RuleSet ruleSet, LocalDate electionDay, LocalDate announcedOn) {
        return rows(ruleSet).stream()
                .filter(row -> row.get("code").equals(ELECTION_DAY_ANNOUNCED))
                .map(row -> number(row, "offsetDays")
                        .orElseThrow(() ->
                                new IllegalStateException(ELECTION_DAY_ANNOUNCED + " has no offset in the law table")))
                .filter(offset -> announcedOn.isAfter(electionDay.plusDays(offset)))
                .map(offset -> CalendarRule.ANNOUNCED_LATE.broken(
                        "announcedOn",
                        VietnamTime.format(announcedOn),
                        Math.max(0, ChronoUnit.DAYS.between(announcedOn, electionDay)),
                        -offset))
                .toList();
    }

    /** Milestones by due instant, undated ones last, otherwise in the order given. */
    static List<Milestone> inOrder(List<Milestone> milestones) {
        return milestones.stream()
                .sorted(Comparator.comparing(m -> m.due().orElse(Instant.MAX)))
                .toList();
    }

    private List<Map<String, Object>> rows(RuleSet ruleSet) {
        return tables.evaluate("statutory-deadline", Map.of("ruleSet", ruleSet.code()));
    }

    private static Milestone milestone(Map<String, Object> row, LocalDate electionDay) {
        Optional<LocalDate> day = number(row, "offsetDays").map(electionDay::plusDays);
        return new Milestone(
                text(row, "code"),
                text(row, "nameVi"),
                text(row, "nameEn"),
                text(row, "appliesTo"),
                day,
                Optional.ofNullable((String) row.get("timeOfDay")).map(LocalTime::parse),
                day.flatMap(d -> number(row, "workingDays").map(d::minusDays)),
                text(row, "bound"),
                text(row, "article"),
                text(row, "basis"),
                text(row, "certainty"));
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }

    private static Optional<Long> number(Map<String, Object> row, String column) {
        return Optional.ofNullable((Number) row.get(column)).map(Number::longValue);
    }
}
