package org.baucu.platform.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on a page, as texts.
 *
 * @param head the fields above the table by key
 * @param rows the rows, each its texts by column key
 */
public record Rows(Map<String, String> head, List<Map<String, String>> rows) {

    public Rows {
        head = ordered(head);
        rows = rows.stream().map(Rows::ordered).toList();
    }

    public static Rows of(List<Map<String, String>> rows) {
        return new Rows(Map.of(), rows);
    }

    private static Map<String, String> ordered(Map<String, String> texts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
