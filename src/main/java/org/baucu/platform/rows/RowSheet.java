package org.baucu.platform.rows;

import java.util.List;
import org.baucu.platform.work.CaseKey;

/**
 * A list that is edited as a table, on a page or in a spreadsheet.
 *
 * @param <P> what the page says, read from its texts
 */
public interface RowSheet<P> {

    /** Name of the sheet of its template. */
    String sheet();

    /** Begin of the keys of its messages: {@code <prefix>.column.<key>} for headings, where there is such a message. */
    String messages();

    /** How to fill the spreadsheet in. */
    String note();

    /** Fields above the table. */
    default List<Column> head(CaseKey key) {
        return List.of();
    }

    /** Columns of the table, in order. */
    List<Column> columns(CaseKey key);

    /** Whether the program gives the rows: none is added or taken away, a spreadsheet's lines are found by the id column. */
    default boolean fixed() {
        return false;
    }

    /** The same, where it depends on the case. */
    default boolean fixed(CaseKey key) {
        return fixed();
    }

    /** What the case proposes now, or what is known of it; no rows if nothing is. */
    Rows known(CaseKey key);

    /** Reads the texts; what cannot be read is told to the reader, and what is returned is then thrown away. */
    P parse(CaseKey key, Rows rows, RowReader reader);
}
