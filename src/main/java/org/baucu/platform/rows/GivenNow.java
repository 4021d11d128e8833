package org.baucu.platform.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, brought to the rows that the program gives now: a page that was begun before a row came or went lacks none and loses nothing
 * that still has its row.
 *
 * @param rows the rows given now with what was typed in them, in the order in which they were typed; those that joined come last
 * @param joined names of the rows that had not been there
 * @param gone rows that are given no more, with what had been typed in them
 */
record GivenNow(Rows rows, List<String> joined, List<Gone> gone) {

    /**
     * A row that is given no more.
     *
     * @param name what stands in its first given column
     * @param typed what had been typed, by column; empty if nothing was
     */
    record Gone(String name, Map<Column, String> typed) {}

    /** Rows that are not given are as they were typed. */
    static GivenNow same(Rows typed) {
        return new GivenNow(typed, List.of(), List.of());
    }

    /** @param given the rows as the program gives them now */
    static GivenNow of(Rows typed, Rows given, RowGrid grid) {
        String id = grid.requiredIdKey();
        Map<String, Map<String, String>> left = new LinkedHashMap<>();
        given.rows().forEach(row -> left.put(row.getOrDefault(id, ""), row));
        List<Map<String, String>> rows = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        for (Map<String, String> row : typed.rows()) {
            Map<String, String> now = left.remove(row.getOrDefault(id, ""));
            if (now == null) {
                gone.add(new Gone(grid.name(row), grid.written(row)));
            } else {
                rows.add(grid.typedInto(now, row));
            }
        }
        List<String> joined = left.values().stream().map(grid::name).toList();
        rows.addAll(left.values());
        return new GivenNow(new Rows(typed.head(), rows), joined, gone);
    }

    /** Whether rows came or went. */
    boolean changed() {
        return !joined.isEmpty() || !gone.isEmpty();
    }
}
