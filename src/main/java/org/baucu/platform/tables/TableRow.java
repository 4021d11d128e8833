package org.baucu.platform.tables;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a table file.
 *
 * @param line its line in the file; the headings are line 1, empty lines count but are left out
 * @param values text of each column in NFC without outer spaces, by heading; upper and lower case of a heading do not matter
 */
public record TableRow(int line, Map<String, String> values) {

    public TableRow {
        TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** The text under a heading, empty if the cell is empty or there is no such column. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    /** Where a cell is, for a violation: "dòng 12, cột ngày sinh". */
    public String at(String column) {
        return "dòng " + line + ", cột " + column;
    }
}
