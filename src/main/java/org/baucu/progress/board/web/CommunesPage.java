package org.baucu.progress.board.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.Level;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardItem;
import org.baucu.progress.board.BoardScope;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Composes the page of all communes. */
@Component
class CommunesPage {

    private final BoardPage board;
    private final Territory territory;

    CommunesPage(BoardPage board, Territory territory) {
        this.board = board;
        this.territory = territory;
    }

    /** The phases in which a commune has a case, opened or expected. */
    List<PhaseView> columns(BoardScope scope, BoardFigures figures, BoardWords words) {
        List<Unit> communes = board.communes(scope);
        return PhaseView.only(board.columns(scope, figures, words), phase -> communes.stream()
                .anyMatch(unit -> !figures.own(unit.code(), phase.process()).isEmpty()));
    }

    CommunesView of(
            BoardScope scope, BoardFilter filter, BoardFigures figures, List<PhaseView> phases, BoardWords words) {
        Map<String, List<Unit>> byParent = new LinkedHashMap<>();
        territory.children(scope.election().id(), scope.election().provinceCode()).stream()
                .filter(unit -> scope.sees(unit.code()) && unit.level() == Level.DISTRICT)
                .forEach(district -> byParent.put(district.code(), new ArrayList<>()));
        board.communes(scope)
                .forEach(unit -> byParent.computeIfAbsent(unit.parentCode().orElse(""), parent -> new ArrayList<>())
                        .add(unit));
        List<CommunesView.Block> blocks = new ArrayList<>();
        byParent.forEach((parent, communes) -> {
            boolean district = !parent.equals(scope.election().provinceCode());
            Optional<Unit> above = Optional.of(parent)
                    .filter(p -> district)
                    .flatMap(p -> territory.find(scope.election().id(), p));
            Counts counts = communes.stream().map(u -> figures.counts(u.code())).reduce(Counts.NONE, Counts::plus);
            List<CommunesView.Line> lines = communes.stream()
                    .filter(unit -> matches(filter, figures.counts(unit.code())))
                    .map(unit -> line(unit, filter, figures, phases, words))
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new CommunesView.Block(
                        above.map(Unit::code).orElse(""),
                        above.map(unit -> brief(unit.nameVi(), words)).orElse(""),
                        counts.over(),
                        counts.soon(),
                        lines));
            }
        });
        return CommunesView.of(blocks);
    }

    CommunesView.Line line(
            Unit unit, BoardFilter filter, BoardFigures figures, List<PhaseView> phases, BoardWords words) {
        Counts counts = figures.counts(unit.code());
        List<CellView> marks = phases.stream()
                .map(phase -> mark(unit, phase, filter, figures, words))
                .toList();
        return new CommunesView.Line(
                "k-" + unit.code(),
                unit.code(),
                brief(unit.nameVi(), words),
                plain(unit.nameVi()),
                counts.worst().map(CaseState::code).orElse(""),
                unit.nameVi() + ": " + words.sum(counts),
                marks);
    }

    /** One mark a phase: the worst of its cases. */
    private static CellView mark(
            Unit unit, PhaseView phase, BoardFilter filter, BoardFigures figures, BoardWords words) {
        List<BoardItem> items = figures.own(unit.code(), phase.process());
        Optional<CaseState> worst = Counts.of(items).worst();
        return new CellView(
                "",
                worst.map(CaseState::code).orElse(""),
                worst.map(CaseState::code).orElse(""),
                "",
                worst.isEmpty() ? "" : phase.name() + ": " + words.items(items, figures.moment()),
                List.of(),
                "",
                phase.first(),
                worst.filter(w -> filter.state().filter(s -> s != w).isPresent())
                        .isPresent(),
                phase.name());
    }

    private static boolean matches(BoardFilter filter, Counts counts) {
        return !filter.selects() || filter.state().map(counts::of).orElse(counts.total()) > 0;
    }

    /** A name as it fits a narrow line: the commonest kind is left out, the others are shortened. */
    private static String brief(String name, BoardWords words) {
        for (String kind : List.of("xa", "phuong", "thi-tran", "thanh-pho", "thi-xa", "huyen", "quan")) {
            String full = words.of("kind." + kind + ".full") + " ";
            if (name.regionMatches(true, 0, full, 0, full.length())) {
                String brief = words.of("kind." + kind + ".brief");
                return (brief.isEmpty() ? "" : brief + " ") + name.substring(full.length());
            }
        }
        return name;
    }

    /** Without tones and in small letters, so that a search finds what is typed without them. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
