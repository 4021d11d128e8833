package org.baucu.platform.rows;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.baucu.platform.Violation;

/** Rows of texts as a form sends them: each column a parameter, given once per row. */
final class RowGrid {

    /** The most rows that a page takes. */
    static final int MAX_ROWS = 500;

    private static final String HEAD = "head.";

    private final List<Column> head;
    private final List<Column> columns;

    RowGrid(List<Column> head, List<Column> columns) {
        this.head = head;
        this.columns = columns;
    }

    /** The name of the form's parameter of a field above the table. */
    static String parameter(String key) {
        return HEAD + key;
    }

    /** What a form holds, empty rows too and however many there are: who takes them refuses more than {@link #MAX_ROWS}. */
    Rows typed(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        head.forEach(column -> fields.put(
                column.key(),
                Optional.ofNullable(request.getParameter(HEAD + column.key())).orElse("")));
        int count = columns.stream()
                .mapToInt(column -> values(request, column.key()).length)
                .max()
                .orElse(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Column column : columns) {
                String[] values = values(request, column.key());
                row.put(column.key(), i < values.length ? values[i] : "");
            }
            rows.add(row);
        }
        return new Rows(fields, rows);
    }

    /** More rows than a page takes, said so that nobody believes them kept; empty when they are few enough. */
    static List<Violation> tooMany(Rows typed) {
        int rows = typed.rows().size();
        return rows > MAX_ROWS ? List.of(RowRule.TOO_MANY_ROWS.broken("", rows, MAX_ROWS)) : List.of();
    }

    /** A row from what stands under each heading. */
    Map<String, String> row(UnaryOperator<String> underHeading) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column.key(), underHeading.apply(column.heading())));
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

    /** The headings, in order. */
    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** A row as its texts in the order of the headings. */
    List<String> line(Map<String, String> row) {
        return columns.stream()
                .map(column -> row.getOrDefault(column.key(), ""))
                .toList();
    }

    /** Key of the column that makes a row, empty for none. */
    Optional<String> idKey() {
        return columns.stream()
                .filter(column -> column.type() == Column.Type.ID)
                .map(Column::key)
                .findFirst();
    }

    /** Key of the column that makes a row. */
    String requiredIdKey() {
        return idKey().orElseThrow(() -> new IllegalStateException("given rows without an id column"));
    }

    /** What a given row is called: its first given column. */
    String name(Map<String, String> row) {
        return columns.stream()
                .filter(column -> column.type() == Column.Type.GIVEN)
                .findFirst()
                .map(column -> row.getOrDefault(column.key(), ""))
                .orElse("");
    }

    /** A given row with the texts of another in all that is not given. */
    Map<String, String> typedInto(Map<String, String> given, Map<String, String> texts) {
        Map<String, String> merged = new LinkedHashMap<>(given);
        texts.forEach((key, text) -> {
            if (!given(key)) {
                merged.put(key, text);
            }
        });
        return merged;
    }

    /** What is written in the columns of a row that are not given. */
    Map<Column, String> written(Map<String, String> row) {
        Map<Column, String> written = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.type() != Column.Type.SECRET && !given(column.key()))
                .filter(column -> !row.getOrDefault(column.key(), "").isBlank())
                .forEach(column -> written.put(column, row.get(column.key())));
        return written;
    }

    /** Whether the program gives what stands in a column. */
    boolean given(String key) {
        return columns.stream()
                .anyMatch(column -> column.key().equals(key)
                        && (column.type() == Column.Type.GIVEN || column.type() == Column.Type.ID));
    }

    private static String[] values(HttpServletRequest request, String key) {
        return Optional.ofNullable(request.getParameterValues(key)).orElse(new String[0]);
    }
}
