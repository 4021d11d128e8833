package org.baucu.territory.web;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.baucu.platform.work.CaseKey;

/**
 * A list that is edited as a table, on a page or in a spreadsheet; a row is its texts by column key.
 *
 * @param <R> what a row means
 */
interface RowSheet<R> {

    /** Name of the sheet of its template. */
    String sheet();

    /** Headings by column key, in order. */
    Map<String, String> columns();

    /** How to fill it in. */
    String note();

    /** An item as texts. */
    Map<String, String> row(R item);

    /**
     * Reads rows.
     *
     * @param place how the row of an index is called in a location
     */
    ParsedRows<R> parse(CaseKey key, List<Map<String, String>> rows, IntFunction<String> place);
}
