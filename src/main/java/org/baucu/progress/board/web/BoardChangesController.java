package org.baucu.progress.board.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardCases;
import org.baucu.progress.board.BoardChanges;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.board.Moment;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What changed on an open board since it asked last. It asks every few seconds; all that it knows comes with the question, so that any node
 * answers, and as long as nothing changed an answer costs two short questions to the database.
 */
@Controller
class BoardChangesController {

    /** More changed places than this are drawn as a whole. */
    private static final int MOST_PLACES = 150;

    private final BoardAccess access;
    private final BoardPage page;
    private final CommunesPage communes;
    private final BoardChanges changes;
    private final BoardCases cases;
    private final Territory territory;
    private final Clock clock;

    BoardChangesController(
            BoardAccess access,
            BoardPage page,
            CommunesPage communes,
            BoardChanges changes,
            BoardCases cases,
            Territory territory,
            Clock clock) {
        this.access = access;
        this.page = page;
        this.communes = communes;
        this.changes = changes;
        this.cases = cases;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * The cells that changed, or the word that the whole has to be drawn anew.
     *
     * @param cursor up to which change the board knows
     * @param at the moment of its figures
     */
    @GetMapping("/board/changes")
    String changes(
            @RequestParam long cursor,
            @RequestParam String at,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String view,
            Locale locale,
            Model model) {
        BoardScope scope = access.scope().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        BoardFilter filter =
                BoardController.checked(BoardFilter.of(unit, body, phase, state, rows, part), Optional.of(scope));
        BoardChanges.News news = changes.news(scope.election().id(), cursor);
        Moment now = Moment.of(clock.instant());
        model.addAttribute("live", BoardPage.live("", news.cursor(), now));
        Set<Place> places = places(scope, news);
        boolean time = timeChanges(scope, instant(at), now);
        model.addAttribute("whole", time || !news.complete() || !places.isEmpty() && redraws(filter, places));
        if (!places.isEmpty() && !time) {
            draw(scope, filter, places, view.equals("communes"), page.words(locale), model);
        }
        return "board/changes";
    }

    /** A changed unit in a phase. */
    private record Place(String unit, String process) {}

    private static Set<Place> places(BoardScope scope, BoardChanges.News news) {
        Set<Place> places = new LinkedHashSet<>();
        news.changes().stream()
                .filter(change -> scope.sees(change.unit()))
                .forEach(change -> places.add(new Place(change.unit(), change.process())));
        return places;
    }

    /** Rows come and go with a filter, areas with their commune; many changes are one. */
    private static boolean redraws(BoardFilter filter, Set<Place> places) {
        return filter.selects()
                || places.size() > MOST_PLACES
                || places.stream().anyMatch(p -> filter.unit().equals(Optional.of(p.unit())));
    }

    /** Whether a state or a number of days is another one only because time passed, or was moved. */
    private boolean timeChanges(BoardScope scope, Instant before, Moment now) {
        return now.now().isBefore(before)
                || !VietnamTime.dayOf(before).equals(now.today())
                || cases.limitPassed(scope.election().id(), before, now.now());
    }

    private void draw(
            BoardScope scope,
            BoardFilter filter,
            Set<Place> places,
            boolean onlyCommunes,
            BoardWords words,
            Model model) {
        BoardFigures figures = page.figures(scope, filter);
        List<PhaseView> phases =
                onlyCommunes ? communes.columns(scope, figures, words) : page.columns(scope, figures, words);
        String address = onlyCommunes ? "/board/communes" : "/board";
        model.addAttribute("chips", page.chips(address, scope, filter, figures, words));
        model.addAttribute("parts", page.parts(address, scope, filter, words));
        if (onlyCommunes) {
            model.addAttribute(
                    "lines",
                    places.stream()
                            .map(Place::unit)
                            .distinct()
                            .flatMap(code -> unit(scope, code).stream())
                            .map(u -> communes.line(u, filter, figures, phases, words))
                            .toList());
            return;
        }
        CellView.Maker maker = new CellView.Maker(figures, filter, words);
        Map<String, CellView> cells = new LinkedHashMap<>();
        Map<String, RowView.TotalsView> totals = new LinkedHashMap<>();
        for (Place place : places) {
            Optional<PhaseView> phase = phases.stream()
                    .filter(p -> p.process().equals(place.process()))
                    .findFirst();
            for (Unit at : upwards(scope, place.unit())) {
                String code = at.code();
                phase.ifPresent(p -> {
                    if (code.equals(place.unit())) {
                        put(cells, maker.own(code, at.nameVi(), p));
                    }
                    put(cells, maker.sum(code, at.nameVi(), p));
                });
                totals.put("o" + code, RowView.TotalsView.of("t-o-" + code, figures.ownCounts(code), words));
                totals.put("s" + code, RowView.TotalsView.of("t-s-" + code, figures.counts(code), words));
            }
        }
        model.addAttribute("changed", new Changed(List.copyOf(cells.values())));
        model.addAttribute("totals", List.copyOf(totals.values()));
    }

    /** The cells that may have changed. */
    record Changed(List<CellView> cells) {

        /** As the page draws them. */
        public String html(String root) {
            return CellHtml.cells(cells, root);
        }
    }

    private static void put(Map<String, CellView> cells, CellView cell) {
        cells.put(cell.id(), cell);
    }

    /** A unit and those above it, as far as they are seen. */
    private List<Unit> upwards(BoardScope scope, String code) {
        List<Unit> units = new ArrayList<>();
        Optional<Unit> at = unit(scope, code);
        while (at.isPresent() && scope.sees(at.get().code())) {
            units.add(at.get());
            at = at.get().parentCode().flatMap(parent -> unit(scope, parent));
        }
        return units;
    }

    private Optional<Unit> unit(BoardScope scope, String code) {
        return territory.find(scope.election().id(), code);
    }

    private static Instant instant(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a moment", e);
        }
    }
}
