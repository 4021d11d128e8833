package org.baucu.audit.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The way a case went through its diagram.
 *
 * @param done elements passed and not stood at now
 * @param current elements where it stands now
 * @param flows sequence flows taken
 * @param steps the steps of people in the order they were first reached
 * @param times how often each element was reached
 */
public record WalkedSteps(
        Set<String> done, Set<String> current, Set<String> flows, List<Step> steps, Map<String, Integer> times) {

    /**
     * A step of people.
     *
     * @param times how often it was reached; for one asked of several bodies at once, each counts
     * @param spent from the first opening to the last completion of each time, added up; running ones until now
     */
    public record Step(String element, String nameVi, int times, Duration spent, boolean open) {}

    /** Reads the way from the stays, in their order. */
    static WalkedSteps of(List<EngineHistory.Visit> visits, BpmnModelInstance model, Instant now) {
        Set<String> done = new TreeSet<>();
        Set<String> current = new TreeSet<>();
        Map<String, Integer> times = new HashMap<>();
        Map<String, List<EngineHistory.Visit>> people = new LinkedHashMap<>();
        for (EngineHistory.Visit visit : visits) {
            (visit.until().isPresent() ? done : current).add(visit.element());
            times.merge(visit.element(), 1, Integer::sum);
            if (visit.isOfPeople()) {
                people.computeIfAbsent(visit.element(), e -> new ArrayList<>()).add(visit);
            }
        }
        done.removeAll(current);
        List<Step> steps = people.entrySet().stream()
                .map(e -> step(e.getKey(), e.getValue(), now))
                .toList();
        return new WalkedSteps(done, current, flows(visits, model), steps, times);
    }

    private static Step step(String element, List<EngineHistory.Visit> visits, Instant now) {
        // Several bodies asked at once wait together: time is counted once.
        Duration spent = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (EngineHistory.Visit visit : visits) {
            Instant from = visit.from().isAfter(counted) ? visit.from() : counted;
            Instant until = visit.until().orElse(now);
            if (until.isAfter(from)) {
                spent = spent.plus(Duration.between(from, until));
                counted = until;
            }
        }
        return new Step(
                element,
                visits.get(0).nameVi(),
                visits.size(),
                spent,
                visits.stream().anyMatch(v -> v.until().isEmpty()));
    }

    /**
     * The engine keeps no flows. One was taken where its target was reached and, of all elements that lead there, its source was the one left
     * last before.
     */
    private static Set<String> flows(List<EngineHistory.Visit> visits, BpmnModelInstance model) {
        Set<String> taken = new TreeSet<>();
        for (EngineHistory.Visit visit : visits) {
            if (model.getModelElementById(visit.element()) instanceof FlowNode node) {
                lastBefore(visit, node.getIncoming(), visits).ifPresent(flow -> taken.add(flow.getId()));
            }
        }
        return taken;
    }

    private static Optional<SequenceFlow> lastBefore(
            EngineHistory.Visit target, Collection<SequenceFlow> incoming, List<EngineHistory.Visit> visits) {
        SequenceFlow found = null;
        long latest = Long.MIN_VALUE;
        for (SequenceFlow flow : incoming) {
            String source = flow.getSource().getId();
            for (EngineHistory.Visit visit : visits) {
                boolean before = visit.element().equals(source)
                        && visit.sequence() < target.sequence()
                        && visit.until()
                                .filter(end -> !end.isAfter(target.from()))
                                .isPresent();
                if (before && visit.sequence() > latest) {
                    latest = visit.sequence();
                    found = flow;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
