package org.baucu.progress.board.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.baucu.calendar.PhaseCode;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.platform.diagram.WalkedPath;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.progress.Counts;
import org.baucu.progress.board.BoardAccess;
import org.baucu.progress.board.BoardCase;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardItem;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.board.BoardTask;
import org.baucu.progress.board.BoardTasks;
import org.baucu.progress.board.Moment;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is behind a cell, and the page of one case with its diagram. */
@Controller
class BoardCaseController {

    /** Cases told about at once; the rest is reached by opening the unit. */
    private static final int MOST_CARDS = 3;

    private static final int MOST_LISTED = 8;

    private final BoardAccess access;
    private final BoardPage page;
    private final CaseCards cards;
    private final Cases cases;
    private final BoardTasks tasks;
    private final Territory territory;
    private final DiagramCatalog diagrams;
    private final WalkedPath paths;
    private final Clock clock;

    BoardCaseController(
            BoardAccess access,
            BoardPage page,
            CaseCards cards,
            Cases cases,
            BoardTasks tasks,
            Territory territory,
            DiagramCatalog diagrams,
            WalkedPath paths,
            Clock clock) {
        this.access = access;
        this.page = page;
        this.cards = cards;
        this.cases = cases;
        this.tasks = tasks;
        this.territory = territory;
        this.diagrams = diagrams;
        this.paths = paths;
        this.clock = clock;
    }

    /** The details of a cell: a unit's own cases, or what asks for attention in and below it. */
    @GetMapping("/board/cell")
    String cell(
            @RequestParam String unit,
            @RequestParam String phase,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(defaultValue = "") String body,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Locale locale,
            Model model) {
        BoardScope scope = access.scopeOf(unit);
        BoardWords words = page.words(locale);
        BoardFigures figures = page.figures(scope, BoardFilter.of("", body, phase, "", "", ""));
        List<BoardItem> items = (own ? List.of(unit) : below(scope, unit))
                .stream()
                        .flatMap(code -> figures.own(code, phase).stream())
                        .sorted(Comparator.comparingInt((BoardItem item) -> Counts.WORST_FIRST.indexOf(item.state()))
                                .thenComparing(
                                        item -> item.file().flatMap(BoardCase::legalLimit),
                                        Comparator.comparing(limit -> limit.orElse(Instant.MAX))))
                        .toList();
        String name =
                territory.find(scope.election().id(), unit).map(Unit::nameVi).orElse(unit);
        boolean cardsFit = items.size() <= MOST_CARDS;
        List<CaseCard> shown = items.stream()
                .limit(cardsFit ? MOST_CARDS : MOST_LISTED)
                .map(item -> cards.of(scope, item, figures.moment(), words))
                .toList();
        model.addAttribute("title", words.phase(phase) + " · " + name);
        model.addAttribute("sum", words.sum(Counts.of(items)));
        model.addAttribute("cards", cardsFit ? shown : List.of());
        model.addAttribute("listed", cardsFit ? List.of() : shown);
        model.addAttribute("more", items.size() - shown.size());
        model.addAttribute("unitHref", own || scope.roots().contains(unit) ? "" : "/board?unit=" + unit);
        model.addAttribute("unitName", name);
        return part ? "board/cell :: details" : "board/cell";
    }

    /** One case: where it stands, its steps and its diagram. */
    @GetMapping({"/board/cases/{election}/{process}/{unit}", "/board/cases/{election}/{process}/{unit}/{sequence}"})
    String show(
            @PathVariable String election,
            @PathVariable String process,
            @PathVariable String unit,
            @PathVariable(required = false) String sequence,
            Locale locale,
            Model model) {
        BoardScope scope = access.scopeOf(unit);
        CaseKey key = new CaseKey(
                election, process, unit, Optional.ofNullable(sequence).orElse(""));
        CaseFile file = cases.find(key)
                .filter(f -> election.equals(scope.election().id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Moment moment = Moment.of(clock.instant());
        BoardCase ofBoard = new BoardCase(key, file.legalLimit(), file.workingLimit(), file.decidedAt(), file.late());
        BoardItem item = new BoardItem(
                PhaseCode.of(key).toString(), unit, key.sequence(), ofBoard.state(moment), Optional.of(ofBoard));
        BoardWords words = page.words(locale);
        model.addAttribute("card", cards.of(scope, item, moment, words));
        model.addAttribute("steps", steps(key, words));
        model.addAttribute(
                "faults",
                cases.violations(key).stream()
                        .map(v -> new Fault(v.code(), v.article()))
                        .distinct()
                        .toList());
        Diagram diagram = diagrams.find(process).orElse(null);
        WalkedPath.Walked walked = paths.of(process, file.processInstanceId());
        model.addAttribute("diagram", diagram);
        model.addAttribute("done", String.join(" ", new TreeSet<>(walked.done())));
        model.addAttribute("current", String.join(" ", new TreeSet<>(walked.current())));
        model.addAttribute("back", "/board?unit=" + unit);
        model.addAttribute("asOf", VietnamTime.format(moment.now()));
        return "board/case";
    }

    /** A violation without its sentence, which may name people. */
    record Fault(String code, String article) {}

    /** A step that was or is to be done. */
    record StepRow(String name, String body, String opened, String ended, String state, String stateName) {}

    private List<StepRow> steps(CaseKey key, BoardWords words) {
        return tasks.of(key).stream()
                .map(task -> new StepRow(
                        task.nameVi(),
                        cards.names(task),
                        VietnamTime.format(task.openedAt()),
                        task.completedAt()
                                .or(task::deletedAt)
                                .map(VietnamTime::format)
                                .orElse(""),
                        state(task),
                        words.of("step." + state(task))))
                .toList();
    }

    private static String state(BoardTask task) {
        return task.completedAt().isPresent() ? "done" : task.open() ? "run" : "none";
    }

    /** A unit and all below it that are seen. */
    private List<String> below(BoardScope scope, String unit) {
        List<String> units = new ArrayList<>(List.of(unit));
        for (int i = 0; i < units.size(); i++) {
            territory.children(scope.election().id(), units.get(i)).stream()
                    .map(Unit::code)
                    .filter(scope::sees)
                    .forEach(units::add);
        }
        return units;
    }
}
