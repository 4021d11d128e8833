package org.baucu.platform.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, brought to the rows that the program gives now: a page that was begun before a row came or went lacks none and loses nothing
 * that still has its row.
 *
 * @param rows the rows given now, in their order, with what was typed in them
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
        Map<String, Map<String, String>> typedById = new LinkedHashMap<>();
        typed.rows().forEach(row -> typedById.put(row.getOrDefault(id, ""), row));
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (Map<String, String> row : given.rows()) {
            Map<String, String> before = typedById.remove(row.getOrDefault(id, ""));
            if (before == null) {
                joined.add(grid.name(row));
                rows.add(row);
            } else {
                rows.add(grid.typedInto(row, before));
            }
        }
        List<Gone> gone = typedById.values().stream()
                .map(row -> new Gone(grid.name(row), grid.written(row)))
                .toList();
        return new GivenNow(new Rows(typed.head(), rows), joined, gone);
    }

    /** Whether rows came or went. */
    boolean changed() {
        return !joined.isEmpty() || !gone.isEmpty();
    }
}
