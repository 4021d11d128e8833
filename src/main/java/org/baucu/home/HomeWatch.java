package org.baucu.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.PhaseCode;
import org.baucu.election.Election;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.platform.web.Words;
import org.baucu.progress.Counts;
import org.baucu.progress.board.Board;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.Phase;
import org.baucu.territory.UnitScopes;
import org.springframework.stereotype.Component;

/** What the home page tells those who follow, check or run the work of others; the whole of it is on their own pages. */
@Component
class HomeWatch {

    private static final int PHASES = 5;

    private final Board board;
    private final UnitScopes scopes;
    private final DiagramCatalog diagrams;
    private final Words words;

    HomeWatch(Board board, UnitScopes scopes, DiagramCatalog diagrams, Words words) {
        this.words = words;
        this.board = board;
        this.scopes = scopes;
        this.diagrams = diagrams;
    }

    HomeView.Watch of(Person person, Optional<Election> election) {
        boolean coordinator = person.has(Role.COORDINATOR);
        List<OfPhase> phases = election.filter(e -> coordinator)
                .map(e -> phases(e, person.scopes(Role.COORDINATOR)))
                .orElse(List.of());
        return new HomeView.Watch(
                coordinator,
                person.has(Role.AUDITOR),
                person.has(Role.ADMIN),
                phases.isEmpty()
                        ? null
                        : state(phases.stream().map(OfPhase::counts).reduce(Counts.NONE, Counts::plus)),
                phases.stream()
                        .filter(p -> p.counts().over() + p.counts().soon() > 0)
                        .limit(PHASES)
                        .map(p -> new HomeView.Phase(
                                p.process(),
                                name(p.process()),
                                p.counts().over(),
                                p.counts().soon()))
                        .toList());
    }

    private List<OfPhase> phases(Election election, Set<String> roots) {
        Set<String> units = scopes.units(election.id(), roots);
        BoardFigures figures = board.figures(election, units);
        return figures.phases().stream()
                .map(Phase::process)
                .map(process -> new OfPhase(
                        process,
                        units.stream()
                                .map(unit -> figures.ownCounts(unit, process))
                                .reduce(Counts.NONE, Counts::plus)))
                .toList();
    }

    /** The name of the process; where it has several phases, that of the phase. */
    private String name(String phase) {
        PhaseCode code = PhaseCode.parse(phase);
        return code.number() > 0
                ? words.of("board.phase." + phase)
                : diagrams.find(code.process()).map(Diagram::nameVi).orElse(phase);
    }

    private static HomeView.State state(Counts all) {
        return new HomeView.State(all.notStarted(), all.running(), all.soon(), all.over(), all.done(), all.late());
    }

    /** The states of one phase over all units followed. */
    private record OfPhase(String process, Counts counts) {}
}
