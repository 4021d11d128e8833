package org.baucu.progress.board.web;

import java.util.List;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.board.web.CellView.Segment;

/**
 * A row of the matrix.
 *
 * @param id id of the row
 * @param kind {@code total}, {@code sum}, {@code own}, {@code leaf}, {@code area} or {@code note}
 * @param depth how deep it is set in, from 0
 * @param name of the unit
 * @param members how many units its sums count, 0 where it has no sums
 * @param href address with it opened or closed, empty where there is nothing below
 * @param open whether what is below it is shown
 * @param totals its sums over all phases
 */
record RowView(
        String id,
        String kind,
        int depth,
        String name,
        int members,
        String href,
        boolean open,
        List<CellView> cells,
        TotalsView totals) {

    /** Its cells as the page draws them. */
    public String html(String root) {
        return CellHtml.cells(cells, root);
    }

    /**
     * The last columns.
     *
     * @param id beginning of the ids of the three cells
     * @param worst state code of what asks for attention first
     * @param label spells the sum
     */
    record TotalsView(String id, long over, long soon, long percent, String worst, String label, List<Segment> bar) {

        static TotalsView of(String id, Counts counts, BoardWords words) {
            return new TotalsView(
                    id,
                    counts.over(),
                    counts.soon(),
                    counts.percent(),
                    counts.worst().map(CaseState::code).orElse(""),
                    words.sum(counts),
                    CellView.bar(counts));
        }
    }
}
