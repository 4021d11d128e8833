package org.baucu.progress.board.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Level;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Groups;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.Board;
import org.baucu.progress.board.BoardChanges;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardScope;
import org.baucu.progress.board.Moment;
import org.baucu.progress.board.Part;
import org.baucu.progress.board.Phase;
import org.baucu.progress.board.Phases;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the page of the board for one person, filter and language. */
@Component
class BoardPage {

    private static final List<String> BODIES =
            List.of(Groups.UBBC, Groups.UBND, Groups.HDND, Groups.MTTQ, Groups.QS, Groups.BBC, Groups.TBC);
    private static final List<CaseState> CHIPS = List.of(
            CaseState.OVER, CaseState.SOON, CaseState.RUNNING, CaseState.NOT_STARTED, CaseState.DONE, CaseState.LATE);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Board board;
    private final BoardChanges changes;
    private final Phases phases;
    private final Territory territory;
    private final ElectionCalendar calendar;
    private final AreaRows areas;
    private final MessageSource messages;

    BoardPage(
            Board board,
            BoardChanges changes,
            Phases phases,
            Territory territory,
            ElectionCalendar calendar,
            AreaRows areas,
            MessageSource messages) {
        this.board = board;
        this.changes = changes;
        this.phases = phases;
        this.territory = territory;
        this.calendar = calendar;
        this.areas = areas;
        this.messages = messages;
    }

    BoardView of(BoardScope scope, BoardFilter filter, Locale locale) {
        long cursor = changes.cursor();
        BoardWords words = words(locale);
        BoardFigures figures = figures(scope, filter);
        Map<String, Milestone> milestones = milestones(scope);
        List<PhaseView> columns = PhaseView.of(figures.phases(), milestones, words);
        CellView.Maker cells = new CellView.Maker(figures, filter, words);
        String election = scope.election().id();
        List<RowView> rows = new RowMaker(
                        scope,
                        filter,
                        figures,
                        columns,
                        words,
                        territory,
                        areas.of(election, figures, columns, cells, depthOfAreas(scope, filter)))
                .rows();
        return new BoardView(
                crumbs(scope, filter),
                strip(scope, figures, milestones, words),
                chips("/board", scope, filter, figures, words),
                parts("/board", scope, filter, words),
                PhaseView.Group.of(columns),
                columns,
                rows,
                BODIES.stream()
                        .map(b -> new BoardView.Choice(
                                b, words.body(b), filter.body().equals(Optional.of(b))))
                        .toList(),
                phases.of(scope.election().ruleSet()).stream()
                        .filter(p -> Part.ofPhase(p.process()) == filter.shownPart())
                        .map(p -> new BoardView.Choice(
                                p.process(),
                                words.phase(p.process()),
                                filter.process().equals(Optional.of(p.process()))))
                        .toList(),
                switches(filter),
                communes(scope).size(),
                filter.query(),
                live("/board/changes" + filter.query(), cursor, figures.moment()));
    }

    BoardFigures figures(BoardScope scope, BoardFilter filter) {
        return board.figures(scope.election(), scope.units(), filter.body(), filter::shows);
    }

    List<PhaseView> columns(BoardScope scope, BoardFigures figures, BoardWords words) {
        return PhaseView.of(figures.phases(), milestones(scope), words);
    }

    BoardWords words(Locale locale) {
        return new BoardWords(messages, locale);
    }

    List<BoardView.Chip> chips(
            String page, BoardScope scope, BoardFilter filter, BoardFigures figures, BoardWords words) {
        Counts all = scope.roots().stream().map(figures::counts).reduce(Counts.NONE, Counts::plus);
        return CHIPS.stream()
                .map(state -> new BoardView.Chip(
                        state.code(),
                        words.state(state),
                        all.of(state),
                        page + filter.toggled(state).query(),
                        filter.state().equals(Optional.of(state))))
                .toList();
    }

    /** The parts of the work, each with what is over and soon due in it. */
    List<BoardView.PartTab> parts(String page, BoardScope scope, BoardFilter filter, BoardWords words) {
        BoardFigures all = board.figures(scope.election(), scope.units(), filter.body(), phase -> true);
        Map<Part, Counts> counts = new EnumMap<>(Part.class);
        for (Phase phase : all.phases()) {
            for (String root : scope.roots()) {
                counts.merge(Part.ofPhase(phase.process()), all.counts(root, phase.process()), Counts::plus);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new BoardView.PartTab(
                        e.getKey().code(),
                        words.part(e.getKey()),
                        e.getValue().over(),
                        e.getValue().soon(),
                        page + filter.withPart(e.getKey()).query(),
                        filter.shownPart() == e.getKey()))
                .toList();
    }

    static BoardView.Live live(String url, long cursor, Moment moment) {
        return new BoardView.Live(
                url, cursor, moment.now().toString(), CLOCK.format(moment.now().atZone(VietnamTime.ZONE)));
    }

    /** The communes that a person sees. */
    List<Unit> communes(BoardScope scope) {
        return territory.units(scope.election().id()).stream()
                .filter(unit -> unit.level() == Level.COMMUNE && scope.sees(unit.code()))
                .toList();
    }

    private static BoardView.Switches switches(BoardFilter filter) {
        return new BoardView.Switches(
                filter.unit().orElse(""),
                filter.part().map(Part::code).orElse(""),
                filter.state().map(CaseState::code).orElse(""),
                filter.all(),
                filter.selects() || filter.process().isPresent(),
                "/board" + filter.withAll(!filter.all()).query(),
                "/board" + filter.onlyUnit().query());
    }

    private Map<String, Milestone> milestones(BoardScope scope) {
        return calendar.of(scope.election().id()).stream()
                .collect(Collectors.toMap(Milestone::code, m -> m, (a, b) -> a, LinkedHashMap::new));
    }

    private TimeStrip strip(
            BoardScope scope, BoardFigures figures, Map<String, Milestone> milestones, BoardWords words) {
        if (milestones.isEmpty()) {
            return null;
        }
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Phase phase : figures.phases()) {
            scope.roots()
                    .forEach(
                            root -> counts.merge(phase.process(), figures.counts(root, phase.process()), Counts::plus));
        }
        return TimeStrip.of(
                scope.election(),
                milestones.values(),
                figures.phases(),
                counts,
                figures.moment().today(),
                words);
    }

    private List<BoardView.Crumb> crumbs(BoardScope scope, BoardFilter filter) {
        List<BoardView.Crumb> crumbs = new ArrayList<>();
        Optional<Unit> at = filter.unit()
                .or(() -> scope.roots().stream().findFirst())
                .flatMap(code -> territory.find(scope.election().id(), code));
        while (at.isPresent() && scope.sees(at.get().code())) {
            Unit unit = at.get();
            boolean root = scope.roots().contains(unit.code());
            crumbs.add(new BoardView.Crumb(
                    unit.nameVi(),
                    crumbs.isEmpty()
                            ? ""
                            : "/board"
                                    + filter.withUnit(root ? null : unit.code()).query()));
            at = unit.parentCode()
                    .flatMap(code -> territory.find(scope.election().id(), code));
        }
        Collections.reverse(crumbs);
        return List.copyOf(crumbs);
    }

    /** How deep areas are set in below their commune. */
    private int depthOfAreas(BoardScope scope, BoardFilter filter) {
        int depth = 0;
        Optional<Unit> at =
                filter.unit().flatMap(code -> territory.find(scope.election().id(), code));
        while (at.isPresent() && scope.sees(at.get().code())) {
            depth++;
            at = at.get()
                    .parentCode()
                    .flatMap(code -> territory.find(scope.election().id(), code));
        }
        return depth;
    }
}
