package org.baucu.territory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rows of texts as a form sends them: each column a parameter, given once per row. */
final class RowGrid {

    /** The most rows that a page takes. */
    static final int MAX_ROWS = 500;

    private final Map<String, String> columns;

    /** @param columns headings by column key, in order */
    RowGrid(Map<String, String> columns) {
        this.columns = columns;
    }

    /** The rows of a form, empty ones too. */
    List<Map<String, String>> typed(HttpServletRequest request) {
        List<Map<String, String>> rows = new ArrayList<>();
        int count = columns.keySet().stream()
                .mapToInt(key -> values(request, key).length)
                .max()
                .orElse(0);
        for (int i = 0; i < Math.min(count, MAX_ROWS); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String key : columns.keySet()) {
                String[] values = values(request, key);
                row.put(key, i < values.length ? values[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** A row from what stands under each heading. */
    Map<String, String> row(UnaryOperator<String> underHeading) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach((key, heading) -> row.put(key, underHeading.apply(heading)));
        return row;
    }

    List<Map<String, String>> blank(int rows) {
        List<Map<String, String>> blank = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            blank.add(row(heading -> ""));
        }
        return blank;
    }

    /** The rows in which something is written. */
    static List<Map<String, String>> filled(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> row.values().stream().anyMatch(text -> !text.isBlank()))
                .toList();
    }

    private static String[] values(HttpServletRequest request, String key) {
        return Optional.ofNullable(request.getParameterValues(key)).orElse(new String[0]);
    }
}
