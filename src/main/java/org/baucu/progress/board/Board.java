package org.baucu.progress.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.baucu.election.Election;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Service;

/** Puts the board's figures together from the plan, the units and the cases as they stand. */
@Service
public class Board {

    private final Phases phases;
    private final Territory territory;
    private final BoardCases cases;
    private final Clock clock;

    Board(Phases phases, Territory territory, BoardCases cases, Clock clock) {
        this.phases = phases;
        this.territory = territory;
        this.cases = cases;
        this.clock = clock;
    }

    /** The figures of some units now, of every case. */
    public BoardFigures figures(Election election, Set<String> units) {
        return figures(election, units, Optional.empty(), phase -> true);
    }

    /**
     * The figures of some units now.
     *
     * @param units codes of the units to count
     * @param body only cases in which a task waits for a body of this kind; empty for all
     * @param shown which phases to count
     */
    public BoardFigures figures(Election election, Set<String> units, Optional<String> body, Predicate<Phase> shown) {
        List<Unit> counted = territory.units(election.id()).stream()
                .filter(unit -> units.contains(unit.code()))
                .toList();
        Predicate<BoardItem> waiting = body.map(b -> cases.waitingFor(election.id(), b))
                .<Predicate<BoardItem>>map(keys -> item -> item.file()
                        .filter(file -> keys.contains(file.key().toString()))
                        .isPresent())
                .orElse(item -> true);
        return BoardFigures.of(
                counted,
                phases.of(election.ruleSet()).stream().filter(shown).toList(),
                cases.of(election.id()),
                Moment.of(clock.instant()),
                waiting);
    }
}
