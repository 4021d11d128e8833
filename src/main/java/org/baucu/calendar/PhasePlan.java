package org.baucu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;

/**
 * The province's own plan (table {@code phase-plan}): when each phase opens, limits where the law dates none, and how much earlier than
 * the law's limit the work shall be done.
 */
public final class PhasePlan {

    /** What the table is asked with to get the rows of every phase. */
    private static final String EVERY_PHASE = "*";

    private final LawTables tables;

    public PhasePlan(LawTables tables) {
        this.tables = tables;
    }

    /**
     * How many days before election day a phase opens; where its rows differ, the earliest.
     *
     * @param phase its {@link PhaseCode}
     * @throws IllegalArgumentException if the plan does not know the phase
     */
    public long opensDaysBefore(RuleSet ruleSet, String phase) {
        OptionalLong days = rows(ruleSet, phase).stream()
                .mapToLong(row -> number(row, "opensDaysBefore").orElseThrow())
                .max();
        return days.orElseThrow(
                () -> new IllegalArgumentException("the plan of " + ruleSet.code() + " has no phase " + phase));
    }

    /**
     * Whom a phase is about: the scopes of its rows, in the order of the plan.
     *
     * @param phase its {@link PhaseCode}
     * @throws IllegalArgumentException if the plan does not know the phase
     */
    public List<String> scopes(RuleSet ruleSet, String phase) {
        List<String> scopes = rows(ruleSet, phase).stream()
                .map(row -> (String) row.get("scope"))
                .toList();
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("the plan of " + ruleSet.code() + " has no phase " + phase);
        }
        return scopes;
    }

    /**
     * Puts the plan over the law's milestones: working limits as planned, and a limit of basis {@code plan} where the law dates none.
     *
     * @param law milestones as computed from the law
     * @return all of them and those of the plan alone, by due instant, undated last
     */
    List<Milestone> over(List<Milestone> law, RuleSet ruleSet, LocalDate electionDay) {
        List<Milestone> all = new ArrayList<>(law);
        rows(ruleSet, EVERY_PHASE).stream()
                .filter(row -> row.get("milestone") != null)
                .forEach(row -> put(all, row, electionDay));
        return StatutoryCalendar.inOrder(all);
    }

    private static void put(List<Milestone> all, Map<String, Object> row, LocalDate electionDay) {
        String code = (String) row.get("milestone");
        Optional<Milestone> ofLaw =
                all.stream().filter(m -> m.code().equals(code)).findFirst();
        Optional<LocalDate> planned = number(row, "planLimitDaysBefore").map(electionDay::minusDays);
        if (ofLaw.isEmpty() && planned.isEmpty()) {
            throw new IllegalStateException(
                    "phase-plan names milestone " + code + ", which neither the law nor the plan dates");
        }
        Milestone merged = planned.filter(day -> ofLaw.flatMap(Milestone::day).isEmpty())
                .map(day -> ofPlan(row, ofLaw, day))
                .orElseGet(() -> ofLaw.orElseThrow());
        Milestone withWorkingDay =
                withWorkingDay(merged, number(row, "workingDays").orElseThrow());
        ofLaw.ifPresentOrElse(m -> all.set(all.indexOf(m), withWorkingDay), () -> all.add(withWorkingDay));
    }

    private static Milestone ofPlan(Map<String, Object> row, Optional<Milestone> law, LocalDate day) {
        return new Milestone(
                (String) row.get("milestone"),
                (String) row.get("nameVi"),
                (String) row.get("nameEn"),
                law.map(Milestone::appliesTo).orElse("all"),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                "no-later-than",
                law.map(Milestone::article).orElse((String) row.get("article")),
                "plan",
                law.map(Milestone::certainty).orElse((String) row.get("certainty")));
    }

    private static Milestone withWorkingDay(Milestone m, long daysBefore) {
        return new Milestone(
                m.code(),
                m.nameVi(),
                m.nameEn(),
                m.appliesTo(),
                m.day(),
                m.hour(),
                m.day().map(d -> d.minusDays(daysBefore)),
                m.bound(),
                m.article(),
                m.basis(),
                m.certainty());
    }

    /** The codes of the phases that the plan opens, in the order of their opening. */
    public List<String> phases(RuleSet ruleSet) {
        return rows(ruleSet, EVERY_PHASE).stream()
                .map(row -> (String) row.get("process"))
                .distinct()
                .sorted(Comparator.comparingLong((String phase) -> opensDaysBefore(ruleSet, phase))
                        .reversed())
                .toList();
    }

    private List<Map<String, Object>> rows(RuleSet ruleSet, String phase) {
        return tables.evaluate("phase-plan", Map.of("ruleSet", ruleSet.code(), "process", phase));
    }

    private static Optional<Long> number(Map<String, Object> row, String column) {
        return Optional.ofNullable((Number) row.get(column)).map(Number::longValue);
    }
}
