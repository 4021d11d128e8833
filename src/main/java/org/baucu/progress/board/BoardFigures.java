package org.baucu.progress.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.baucu.calendar.PhaseCode;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.territory.Unit;

/**
 * How far each unit is in each phase: its own cases one by one, and the sums of all below it. Plain arithmetic over the cases; nothing is read
 * or kept.
 */
public final class BoardFigures {

    private final Moment moment;
    private final List<Phase> phases;
    private final Map<String, Map<String, List<BoardItem>>> own = new HashMap<>();
    private final Map<String, Map<String, Counts>> below = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();

    private BoardFigures(Moment moment, List<Phase> phases) {
        this.moment = moment;
        this.phases = phases;
    }

    /**
     * Computes the figures.
     *
     * @param units the units to count, those above before those below; cases of other units are left out
     * @param phases the phases to count
     * @param cases the opened cases
     * @param counted which of their items count, for a filter
     */
    public static BoardFigures of(
            List<Unit> units,
            List<Phase> phases,
            Collection<BoardCase> cases,
            Moment moment,
            Predicate<BoardItem> counted) {
        BoardFigures figures = new BoardFigures(moment, List.copyOf(phases));
        units.forEach(unit -> figures.own.put(unit.code(), new LinkedHashMap<>()));
        Map<String, Map<String, Map<String, BoardCase>>> opened = new HashMap<>();
        for (BoardCase file : cases) {
            opened.computeIfAbsent(file.key().unit(), u -> new HashMap<>())
                    .computeIfAbsent(PhaseCode.of(file.key()).toString(), p -> new LinkedHashMap<>())
                    .put(file.key().sequence(), file);
        }
        for (Unit unit : units) {
            Map<String, Map<String, BoardCase>> ofUnit = opened.getOrDefault(unit.code(), Map.of());
            for (Phase phase : phases) {
                List<BoardItem> items =
                        figures.items(unit, phase, ofUnit.getOrDefault(phase.process(), Map.of())).stream()
                                .filter(counted)
                                .toList();
                figures.own.get(unit.code()).put(phase.process(), items);
            }
        }
        figures.sum(units);
        return figures;
    }

    private List<BoardItem> items(Unit unit, Phase phase, Map<String, BoardCase> opened) {
        List<BoardItem> items = new ArrayList<>();
        for (BoardCase file : opened.values()) {
            items.add(new BoardItem(
                    phase.process(), unit.code(), file.key().sequence(), file.state(moment), Optional.of(file)));
        }
        for (String sequence : phase.expectedOf(unit)) {
            if (!opened.containsKey(sequence)) {
                items.add(
                        new BoardItem(phase.process(), unit.code(), sequence, CaseState.NOT_STARTED, Optional.empty()));
            }
        }
        return items;
    }

    /** From the lowest units up: each hands its sums to the one above. */
    private void sum(List<Unit> inOrder) {
        for (Unit unit : inOrder) {
            Map<String, Counts> sums = new HashMap<>();
            own.get(unit.code()).forEach((process, items) -> sums.put(process, Counts.of(items)));
            below.put(unit.code(), sums);
            units.put(unit.code(), 1);
        }
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Unit unit = inOrder.get(i);
            unit.parentCode().filter(below::containsKey).ifPresent(parent -> {
                below.get(unit.code())
                        .forEach((process, counts) -> below.get(parent).merge(process, counts, Counts::plus));
                units.merge(parent, units.get(unit.code()), Integer::sum);
            });
        }
    }

    public Moment moment() {
        return moment;
    }

    public List<Phase> phases() {
        return phases;
    }

    /** The cases of a unit itself in a phase; empty for a unit that is not counted. */
    public List<BoardItem> own(String unit, String process) {
        return own.getOrDefault(unit, Map.of()).getOrDefault(process, List.of());
    }

    /** The states of a unit's own cases in a phase. */
    public Counts ownCounts(String unit, String process) {
        return Counts.of(own(unit, process));
    }

    /** The states of the cases of a unit and of all counted units below it in a phase. */
    public Counts counts(String unit, String process) {
        return below.getOrDefault(unit, Map.of()).getOrDefault(process, Counts.NONE);
    }

    /** The same over all phases. */
    public Counts counts(String unit) {
        return below.getOrDefault(unit, Map.of()).values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** A unit's own cases over all phases. */
    public Counts ownCounts(String unit) {
        return phases.stream().map(phase -> ownCounts(unit, phase.process())).reduce(Counts.NONE, Counts::plus);
    }

    /** How many units are counted in a unit's sums, itself included. */
    public int units(String unit) {
        return units.getOrDefault(unit, 0);
    }
}
