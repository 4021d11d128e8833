package org.baucu.progress.board.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.ProposedBody;
import org.baucu.progress.CaseState;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardItem;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/**
 * The rows of a commune's polling areas. An area is fixed with its commune's case; its team is set up by the commune's case or, where it is an
 * armed unit's own, by a case of its own, and is there when it stands.
 */
@Component
class AreaRows {

    private static final String FIX_AREAS = "fix-polling-areas";
    private static final String ESTABLISH_TEAMS = "establish-polling-teams";

    private final Territory territory;
    private final Bodies bodies;

    AreaRows(Territory territory, Bodies bodies) {
        this.territory = territory;
        this.bodies = bodies;
    }

    /** For {@link RowMaker}. */
    Function<Unit, List<RowView>> of(
            String election, BoardFigures figures, List<PhaseView> phases, CellView.Maker cells, int depth) {
        return commune -> rows(election, commune, figures, phases, cells, depth);
    }

    private List<RowView> rows(
            String election,
            Unit commune,
            BoardFigures figures,
            List<PhaseView> phases,
            CellView.Maker cells,
            int depth) {
        List<PollingArea> areas = territory.pollingAreas(election, commune.code());
        if (areas.isEmpty()) {
            return List.of(new RowView(
                    "r-a-" + commune.code(),
                    "note",
                    depth,
                    cells.words().of("area.none"),
                    0,
                    "",
                    false,
                    List.of(),
                    null));
        }
        Set<Integer> teams = bodies.established(election, commune.code()).stream()
                .filter(body -> body.type().code().startsWith("team"))
                .map(ProposedBody::number)
                .collect(Collectors.toSet());
        return areas.stream()
                .map(area -> row(area, commune, teams.contains(area.number()), figures, phases, cells, depth))
                .toList();
    }

    private static RowView row(
            PollingArea area,
            Unit commune,
            boolean team,
            BoardFigures figures,
            List<PhaseView> phases,
            CellView.Maker cells,
            int depth) {
        String name = cells.words().of("area.row", "%02d".formatted(area.number()), area.nameVi());
        List<CellView> row = phases.stream()
                .map(phase -> {
                    String id = "a-" + area.code() + "-" + phase.process();
                    return item(phase.process(), area, team, figures)
                            .map(item -> cells.leaf(
                                    id,
                                    "/board/cell?unit=" + commune.code() + "&phase=" + phase.process() + "&own=true",
                                    item,
                                    name + ", " + commune.nameVi(),
                                    phase))
                            .orElseGet(() -> cells.blank(id, phase));
                })
                .toList();
        return new RowView("r-a-" + area.code(), "area", depth, name, 0, "", false, row, null);
    }

    private static Optional<BoardItem> item(String process, PollingArea area, boolean team, BoardFigures figures) {
        Map<String, BoardItem> bySequence = figures.own(area.communeCode(), process).stream()
                .collect(Collectors.toMap(BoardItem::sequence, item -> item));
        BoardItem ofCommune = bySequence.get("");
        return switch (process) {
            case FIX_AREAS -> Optional.ofNullable(ofCommune);
            case ESTABLISH_TEAMS ->
                Optional.ofNullable(bySequence.getOrDefault(String.valueOf(area.number()), ofCommune))
                        .map(item -> finished(item.state()) && !team ? notStarted(item) : item);
            default -> Optional.empty();
        };
    }

    private static boolean finished(CaseState state) {
        return state == CaseState.DONE || state == CaseState.LATE;
    }

    /** The case is decided and named no team for this area. */
    private static BoardItem notStarted(BoardItem item) {
        return new BoardItem(item.process(), item.unit(), item.sequence(), CaseState.NOT_STARTED, Optional.empty());
    }
}
