package org.baucu.platform.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.baucu.platform.Ordered;
import org.baucu.platform.Violation;

/**
 * Which cells of a page violations are about, as {@code <row index>:<column key>}, and which fields above the table, as {@code <key>}; and the
 * other way round the element of the page that a place in a violation means.
 */
final class RowFaults {

    private static final Pattern ROW = Pattern.compile("hàng (\\d+)(?:, cột (.+))?");
    private static final Pattern FIELD = Pattern.compile("[a-zA-Z]+");
    private static final Pattern NUMBER = Pattern.compile("\\D+ số (\\d+)");
    private static final String NUMBER_KEY = "number";

    private final Map<String, CellFault> cells = new LinkedHashMap<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();

    private RowFaults() {}

    static RowFaults of(List<Violation> violations, List<Map<String, String>> rows, List<Column> columns) {
        RowFaults faults = new RowFaults();
        violations.forEach(violation -> faults.put(violation, rows, columns));
        return faults;
    }

    /** By cell. */
    Map<String, CellFault> cells() {
        return Ordered.copy(cells);
    }

    /** Id of the element on the page by the place that a violation names. */
    Map<String, String> anchors() {
        return Ordered.copy(anchors);
    }

    /** The id of the element in which a cell is typed. */
    private static String id(int row, String key) {
        return "c" + row + key;
    }

    private void put(Violation violation, List<Map<String, String>> rows, List<Column> columns) {
        String location = violation.location();
        Matcher row = ROW.matcher(location);
        Matcher number = NUMBER.matcher(location);
        if (row.matches()) {
            int at = Integer.parseInt(row.group(1)) - 1;
            Optional<String> key = columns.stream()
                    .filter(column -> column.heading().equals(row.group(2)))
                    .map(Column::key)
                    .findFirst();
            if (at < rows.size()) {
                key.ifPresentOrElse(known -> cell(violation, at, known), () -> anchors.put(location, "r" + at));
            }
        } else if (FIELD.matcher(location).matches()) {
            cells.merge(location, new CellFault(List.of(violation)), RowFaults::both);
            anchors.put(location, location);
        } else if (number.matches()
                && columns.stream().anyMatch(column -> column.key().equals(NUMBER_KEY))) {
            IntStream.range(0, rows.size())
                    .filter(at -> number.group(1).equals(rows.get(at).get(NUMBER_KEY)))
                    .forEach(at -> cell(violation, at, NUMBER_KEY));
        }
    }

    private void cell(Violation violation, int row, String key) {
        cells.merge(row + ":" + key, new CellFault(List.of(violation)), RowFaults::both);
        anchors.putIfAbsent(violation.location(), id(row, key));
    }

    private static CellFault both(CellFault one, CellFault other) {
        List<Violation> all = new ArrayList<>(one.violations());
        all.addAll(other.violations());
        return new CellFault(List.copyOf(all));
    }
}
