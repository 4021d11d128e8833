package org.baucu.progress.insight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.Moment;
import org.baucu.progress.board.Phases;
import org.baucu.progress.insight.PlanLimit;
import org.baucu.progress.insight.PlanLimits;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.baucu.territory.UnitScopes;
import org.springframework.stereotype.Service;

/** Computes the figures of a report as of a moment. */
@Service
public class ProgressReport {

    /** Days ahead whose limits a report names; a matter of the report, not of the law. */
    public static final int NEXT_DAYS = 14;

    private static final Comparator<CaseAsOf> BY_LIMIT = Comparator.comparing(
                    (CaseAsOf file) -> file.legalLimit().orElse(Instant.MAX))
            .thenComparing(file -> file.key().toString());

    private final CasesAsOf cases;
    private final MilestonesAsOf milestones;
    private final Phases phases;
    private final PlanLimits plan;
    private final Territory territory;
    private final UnitScopes scopes;

    ProgressReport(
            CasesAsOf cases,
            MilestonesAsOf milestones,
            Phases phases,
            PlanLimits plan,
            Territory territory,
            UnitScopes scopes) {
        this.cases = cases;
        this.milestones = milestones;
        this.phases = phases;
        this.plan = plan;
        this.territory = territory;
        this.scopes = scopes;
    }

    /**
     * The figures of a unit and all below it.
     *
     * @throws IllegalArgumentException if the election has no such unit
     */
    public ProgressFigures of(Election election, String unitCode, Instant at) {
        Unit root = territory
                .find(election.id(), unitCode)
                .orElseThrow(() -> new IllegalArgumentException(election.id() + " has no unit " + unitCode));
        Set<String> codes = new LinkedHashSet<>(scopes.units(election.id(), Set.of(unitCode)));
        List<Unit> units = territory.units(election.id()).stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList();
        List<CaseAsOf> stood = cases.of(election.id(), codes, at);
        Moment moment = Moment.of(at);
        BoardFigures figures = BoardFigures.of(
                units,
                phases.of(election.ruleSet()),
                stood.stream().map(CaseAsOf::forBoard).toList(),
                moment,
                item -> true);
        return new ProgressFigures(
                root,
                at,
                milestones.electionDay(election, at),
                figures.counts(unitCode),
                figures.phases().stream()
                        .map(phase -> new ProgressFigures.PhaseFigures(
                                phase.process(), figures.counts(unitCode, phase.process())))
                        .filter(phase -> phase.counts().total() > 0)
                        .toList(),
                units(election, root, figures),
                stood.stream()
                        .filter(file -> file.forBoard().state(moment) == CaseState.OVER)
                        .sorted(BY_LIMIT)
                        .toList(),
                stood.stream().filter(CaseAsOf::late).sorted(BY_LIMIT).toList(),
                next(election, units, stood, at));
    }

    private List<ProgressFigures.UnitFigures> units(Election election, Unit root, BoardFigures figures) {
        List<ProgressFigures.UnitFigures> lines = new ArrayList<>();
        Counts own = figures.ownCounts(root.code());
        if (own.total() > 0) {
            lines.add(new ProgressFigures.UnitFigures(root, true, own));
        }
        territory.children(election.id(), root.code()).stream()
                .map(child -> new ProgressFigures.UnitFigures(child, false, figures.counts(child.code())))
                .filter(line -> line.counts().total() > 0)
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private List<ProgressFigures.Next> next(Election election, List<Unit> units, List<CaseAsOf> stood, Instant at) {
        LocalDate today = VietnamTime.dayOf(at);
        LocalDate last = today.plusDays(NEXT_DAYS);
        Map<CaseKey, CaseAsOf> byKey = new HashMap<>();
        stood.forEach(file -> byKey.put(file.key(), file));
        return milestones.of(election, at).stream()
                .filter(m -> m.day()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                        .isPresent())
                .sorted(Comparator.comparing((Milestone m) -> m.day().orElseThrow()))
                .map(m -> next(election, m, units, byKey))
                .toList();
    }

    private ProgressFigures.Next next(
            Election election, Milestone milestone, List<Unit> units, Map<CaseKey, CaseAsOf> opened) {
        int expected = 0;
        int unfinished = 0;
        for (PlanLimit limit : plan.of(election.ruleSet())) {
            if (limit.milestone().equals(milestone.code())) {
                for (Unit unit : units) {
                    for (String sequence : limit.expectedOf(unit)) {
                        expected++;
                        boolean decided = Optional.ofNullable(
                                        opened.get(limit.key(election.id(), unit.code(), sequence)))
                                .flatMap(CaseAsOf::decidedAt)
                                .isPresent();
                        unfinished += decided ? 0 : 1;
                    }
                }
            }
        }
        return new ProgressFigures.Next(milestone, expected, unfinished);
    }
}
