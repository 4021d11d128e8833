package org.baucu.progress.board.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.baucu.election.Level;
import org.baucu.progress.Counts;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardScope;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;

/** Lays the units that a person sees out as rows: a unit with units below is a sum that opens, with its own bodies as first row below it. */
final class RowMaker {

    private final BoardScope scope;
    private final BoardFilter filter;
    private final BoardFigures figures;
    private final List<PhaseView> phases;
    private final BoardWords words;
    private final CellView.Maker cells;
    private final Territory territory;
    private final Function<Unit, List<RowView>> areas;
    private final Set<String> opened = new HashSet<>();

    /** @param areas rows of a commune's polling areas, asked for where the commune is opened */
    RowMaker(
            BoardScope scope,
            BoardFilter filter,
            BoardFigures figures,
            List<PhaseView> phases,
            BoardWords words,
            Territory territory,
            Function<Unit, List<RowView>> areas) {
        this.scope = scope;
        this.filter = filter;
        this.figures = figures;
        this.phases = phases;
        this.words = words;
        this.cells = new CellView.Maker(figures, filter, words);
        this.territory = territory;
        this.areas = areas;
        filter.unit().ifPresent(this::open);
    }

    private void open(String code) {
        opened.add(code);
        territory.find(scope.election().id(), code).flatMap(Unit::parentCode).ifPresent(this::open);
    }

    List<RowView> rows() {
        List<RowView> rows = new ArrayList<>();
        for (String root : scope.roots()) {
            unit(root).ifPresent(unit -> add(rows, unit, 0));
        }
        return List.copyOf(rows);
    }

    private Optional<Unit> unit(String code) {
        return territory.find(scope.election().id(), code);
    }

    private void add(List<RowView> rows, Unit unit, int depth) {
        List<Unit> below = territory.children(scope.election().id(), unit.code()).stream()
                .filter(u -> scope.sees(u.code()))
                .toList();
        boolean shown = matches(figures.counts(unit.code()));
        if (!shown && depth > 0) {
            return;
        }
        if (below.isEmpty()) {
            addLeaf(rows, unit, depth);
            return;
        }
        boolean open = depth == 0 || filter.all() || filter.selects() || opened.contains(unit.code());
        rows.add(sum(unit, depth, open));
        if (open) {
            if (matches(figures.ownCounts(unit.code()))) {
                rows.add(own(unit, depth + 1));
            }
            below.forEach(child -> add(rows, child, depth + 1));
        }
    }

    private void addLeaf(List<RowView> rows, Unit unit, int depth) {
        boolean opens = unit.level() == Level.COMMUNE;
        boolean open = opens && opened.contains(unit.code());
        rows.add(new RowView(
                "r-" + unit.code(),
                "leaf",
                depth,
                unit.nameVi(),
                0,
                opens ? toggle(unit, open) : "",
                open,
                phases.stream()
                        .map(phase -> cells.own(unit.code(), unit.nameVi(), phase))
                        .toList(),
                RowView.TotalsView.of("t-o-" + unit.code(), figures.ownCounts(unit.code()), words)));
        if (open) {
            rows.addAll(areas.apply(unit));
        }
    }

    private RowView sum(Unit unit, int depth, boolean open) {
        return new RowView(
                "r-" + unit.code(),
                depth == 0 ? "total" : "sum",
                depth,
                unit.nameVi(),
                figures.units(unit.code()),
                depth == 0 || filter.all() || filter.selects() ? "" : toggle(unit, open),
                open,
                phases.stream()
                        .map(phase -> cells.sum(unit.code(), unit.nameVi(), phase))
                        .toList(),
                RowView.TotalsView.of("t-s-" + unit.code(), figures.counts(unit.code()), words));
    }

    private RowView own(Unit unit, int depth) {
        String name = words.of("row.own." + unit.level().code());
        return new RowView(
                "r-o-" + unit.code(),
                "own",
                depth,
                name,
                0,
                "",
                false,
                phases.stream()
                        .map(phase -> cells.own(unit.code(), unit.nameVi(), phase))
                        .toList(),
                RowView.TotalsView.of("t-o-" + unit.code(), figures.ownCounts(unit.code()), words));
    }

    private String toggle(Unit unit, boolean open) {
        String target = open
                ? unit.parentCode()
                        .filter(p -> scope.sees(p) && !scope.roots().contains(p))
                        .orElse(null)
                : unit.code();
        return "/board" + filter.withUnit(target).query();
    }

    private boolean matches(Counts counts) {
        if (!filter.selects()) {
            return counts.total() > 0 || filter.process().isEmpty();
        }
        return filter.state().map(counts::of).orElse(counts.total()) > 0;
    }
}
