package org.baucu.progress.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.MilestoneProgress;
import org.baucu.election.Election;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Role;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.CaseState;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardCase;
import org.baucu.progress.board.BoardCases;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.board.Moment;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Counts at each milestone the cases that the plan expects of the units the person sees. */
@Component
class PassedMilestones implements MilestoneProgress {

    private final PlanLimits plan;
    private final BoardCases cases;
    private final Territory territory;
    private final BoardAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    PassedMilestones(
            PlanLimits plan,
            BoardCases cases,
            Territory territory,
            BoardAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.plan = plan;
        this.cases = cases;
        this.territory = territory;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Map<String, Passed> of(Election election) {
        boolean ofUnits = currentUser
                .find()
                .filter(person -> person.has(Role.COORDINATOR) || person.has(Role.AUDITOR) || person.has(Role.OFFICIAL))
                .isPresent();
        return ofUnits
                ? access.scope()
                        .filter(scope -> scope.election().id().equals(election.id()))
                        .map(this::of)
                        .orElse(Map.of())
                : Map.of();
    }

    private Map<String, Passed> of(BoardScope scope) {
        List<Unit> units = territory.units(scope.election().id()).stream()
                .filter(unit -> scope.sees(unit.code()))
                .toList();
        return count(
                plan.of(scope.election().ruleSet()),
                scope.election().id(),
                units,
                cases.of(scope.election().id()),
                Moment.of(clock.instant()));
    }

    /** The figures from the plan, the units and the opened cases. */
    static Map<String, Passed> count(
            List<PlanLimit> plan, String election, List<Unit> units, List<BoardCase> opened, Moment moment) {
        Map<CaseKey, BoardCase> byKey = new HashMap<>();
        opened.forEach(file -> byKey.put(file.key(), file));
        Map<String, List<CaseState>> states = new LinkedHashMap<>();
        Map<String, Instant> lastDecided = new HashMap<>();
        Map<String, String> processes = new HashMap<>();
        for (PlanLimit limit : plan) {
            for (Unit unit : units) {
                for (String sequence : limit.expectedOf(unit)) {
                    BoardCase file = byKey.get(limit.key(election, unit.code(), sequence));
                    states.computeIfAbsent(limit.milestone(), m -> new ArrayList<>())
                            .add(file == null ? CaseState.NOT_STARTED : file.state(moment));
                    Optional.ofNullable(file)
                            .flatMap(BoardCase::decidedAt)
                            .ifPresent(at -> lastDecided.merge(
                                    limit.milestone(), at, (one, other) -> one.isAfter(other) ? one : other));
                    processes.put(limit.milestone(), limit.process());
                }
            }
        }
        Map<String, Passed> passed = new LinkedHashMap<>();
        states.forEach((milestone, all) -> passed.put(
                milestone, sum(processes.get(milestone), all, Optional.ofNullable(lastDecided.get(milestone)))));
        return passed;
    }

    private static Passed sum(String process, List<CaseState> states, Optional<Instant> lastDecided) {
        Map<CaseState, Integer> counts = new EnumMap<>(CaseState.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        boolean all = states.stream().allMatch(s -> s == CaseState.DONE || s == CaseState.LATE);
        return new Passed(
                process,
                states.size(),
                counts.getOrDefault(CaseState.DONE, 0),
                counts.getOrDefault(CaseState.LATE, 0),
                counts.getOrDefault(CaseState.OVER, 0),
                counts.getOrDefault(CaseState.SOON, 0),
                counts.getOrDefault(CaseState.RUNNING, 0),
                lastDecided.filter(at -> all));
    }
}
