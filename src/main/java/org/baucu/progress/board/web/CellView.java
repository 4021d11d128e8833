package org.baucu.progress.board.web;

import java.util.ArrayList;
import java.util.List;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.BoardFigures;
import org.baucu.progress.board.BoardFilter;
import org.baucu.progress.board.BoardItem;

/**
 * A cell of the matrix as the page draws it.
 *
 * @param id id of the table cell; the same cell has the same id in every answer
 * @param css state code that colours it, empty for none
 * @param icon state code of its icon, empty for none
 * @param text beside the icon
 * @param label spells it out, with unit and phase
 * @param bar shares of the states, empty for a leaf
 * @param href what opens its details, empty where there is nothing to open
 * @param first whether a group of phases begins here
 * @param dim whether the filter looks for something else
 * @param phase short name of its phase, shown beside it on a phone
 */
record CellView(
        String id,
        String css,
        String icon,
        String text,
        String label,
        List<Segment> bar,
        String href,
        boolean first,
        boolean dim,
        String phase) {

    private static final int WHOLE = 1000;
    private static final List<CaseState> DRAWN =
            List.of(CaseState.DONE, CaseState.LATE, CaseState.RUNNING, CaseState.SOON, CaseState.OVER);

    /** A stretch of a bar, in thousandths of its length. */
    record Segment(String state, long x, long width) {}

    /** Draws cells for one page. */
    record Maker(BoardFigures figures, BoardFilter filter, BoardWords words) {

        /** A unit's own cases; drawn as a sum where it has several. */
        CellView own(String unit, String unitName, PhaseView phase) {
            List<BoardItem> items = figures.own(unit, phase.process());
            String id = "o-" + unit + "-" + phase.process();
            String href = href(unit, phase, true);
            if (items.size() != 1) {
                return sum(id, href, figures.ownCounts(unit, phase.process()), unitName, phase);
            }
            return leaf(id, href, items.get(0), unitName, phase);
        }

        /** A unit with all below it. */
        CellView sum(String unit, String unitName, PhaseView phase) {
            return sum(
                    "s-" + unit + "-" + phase.process(),
                    href(unit, phase, false),
                    figures.counts(unit, phase.process()),
                    unitName,
                    phase);
        }

        /** One item by itself. */
        CellView leaf(String id, String href, BoardItem item, String unitName, PhaseView phase) {
            return new CellView(
                    id,
                    item.state().code(),
                    item.state().code(),
                    words.brief(item, figures.moment()),
                    phase.name() + ", " + unitName + ": " + words.badge(item, figures.moment()),
                    List.of(),
                    href,
                    phase.first(),
                    filter.state().filter(s -> s != item.state()).isPresent(),
                    phase.name());
        }

        CellView blank(String id, PhaseView phase) {
            return new CellView(id, "", "", "", "", List.of(), "", phase.first(), false, phase.name());
        }

        private CellView sum(String id, String href, Counts counts, String unitName, PhaseView phase) {
            if (counts.total() == 0) {
                return blank(id, phase);
            }
            boolean finished = counts.finished() == counts.total();
            String icon = counts.worst()
                    .filter(s -> s == CaseState.OVER || s == CaseState.SOON || finished)
                    .map(CaseState::code)
                    .orElse("");
            return new CellView(
                    id,
                    finished ? "" : icon,
                    icon,
                    counts.finished() + "/" + counts.total(),
                    phase.name() + ", " + unitName + ": " + words.sum(counts),
                    bar(counts),
                    href,
                    phase.first(),
                    filter.state().filter(s -> counts.of(s) == 0).isPresent(),
                    phase.name());
        }

        private static String href(String unit, PhaseView phase, boolean own) {
            return "/board/cell?unit=" + unit + "&phase=" + phase.process() + (own ? "&own=true" : "");
        }
    }

    static List<Segment> bar(Counts counts) {
        List<Segment> segments = new ArrayList<>();
        long seen = 0;
        long x = 0;
        for (CaseState state : DRAWN) {
            seen += counts.of(state);
            long end = counts.total() == 0 ? 0 : seen * WHOLE / counts.total();
            if (end > x) {
                segments.add(new Segment(state.code(), x, end - x));
                x = end;
            }
        }
        return List.copyOf(segments);
    }
}
