package org.baucu.progress.board.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.baucu.calendar.Milestone;
import org.baucu.progress.board.Phase;

/**
 * A phase as the head of a column.
 *
 * @param name short name
 * @param group the kind of work it belongs to
 * @param limit day and month of its legal limit, or the first and the last of several; empty where there is none
 * @param ofPlan whether the limit is the plan's and not the law's
 * @param first whether its group begins with it
 */
record PhaseView(String process, String name, String group, String limit, boolean ofPlan, boolean first) {

    /** Phases of one kind of work side by side, kinds in the order in which the plan reaches them. */
    static List<PhaseView> of(List<Phase> phases, Map<String, Milestone> milestones, BoardWords words) {
        Map<String, List<Phase>> groups = new LinkedHashMap<>();
        phases.forEach(phase -> groups.computeIfAbsent(words.group(phase.process()), g -> new ArrayList<>())
                .add(phase));
        List<PhaseView> views = new ArrayList<>();
        groups.forEach((group, members) -> {
            for (Phase phase : members) {
                views.add(of(phase, group, phase == members.get(0), milestones, words));
            }
        });
        return List.copyOf(views);
    }

    /** Those that hold, with the beginnings of their groups as they stand then. */
    static List<PhaseView> only(List<PhaseView> phases, Predicate<PhaseView> holds) {
        List<PhaseView> kept = new ArrayList<>();
        for (PhaseView phase : phases) {
            if (holds.test(phase)) {
                boolean first =
                        kept.isEmpty() || !kept.get(kept.size() - 1).group().equals(phase.group());
                kept.add(new PhaseView(
                        phase.process(), phase.name(), phase.group(), phase.limit(), phase.ofPlan(), first));
            }
        }
        return List.copyOf(kept);
    }

    private static PhaseView of(
            Phase phase, String group, boolean first, Map<String, Milestone> milestones, BoardWords words) {
        List<Milestone> dated = phase.milestones().stream()
                .map(milestones::get)
                .filter(Objects::nonNull)
                .filter(m -> m.day().isPresent())
                .toList();
        List<String> days = dated.stream()
                .map(m -> m.day().orElseThrow())
                .sorted()
                .map(BoardWords::dayMonth)
                .distinct()
                .toList();
        return new PhaseView(
                phase.process(),
                words.phase(phase.process()),
                group,
                days.isEmpty() ? "" : days.size() == 1 ? days.get(0) : days.get(0) + "–" + days.get(days.size() - 1),
                !dated.isEmpty() && dated.stream().allMatch(m -> m.basis().equals("plan")),
                first);
    }

    /** A group over its columns. */
    record Group(String name, int columns) {

        static List<Group> of(List<PhaseView> phases) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            phases.forEach(p -> columns.merge(p.group(), 1, Integer::sum));
            return columns.entrySet().stream()
                    .map(e -> new Group(e.getKey(), e.getValue()))
                    .toList();
        }
    }
}
