package org.baucu.platform.rows;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.platform.Violation;

/** Which cells of a page a violation is about, as {@code <row index>:<column key>}, and which fields above the table, as {@code <key>}, with the codes of the rules. */
final class RowFaults {

    private static final Pattern ROW = Pattern.compile("hàng (\\d+), cột (.+)");
    private static final Pattern NUMBER = Pattern.compile("\\D+ số (\\d+)");

    private RowFaults() {}

    static Map<String, String> of(List<Violation> violations, List<Map<String, String>> rows, List<Column> columns) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Violation violation : violations) {
            Matcher row = ROW.matcher(violation.location());
            Matcher number = NUMBER.matcher(violation.location());
            if (row.matches()) {
                columns.stream()
                        .filter(column -> column.heading().equals(row.group(2)))
                        .forEach(column -> codes.computeIfAbsent(
                                        (Integer.parseInt(row.group(1)) - 1) + ":" + column.key(),
                                        k -> new LinkedHashSet<>())
                                .add(violation.code()));
            } else if (violation.location().matches("[a-zA-Z]+")) {
                codes.computeIfAbsent(violation.location(), k -> new LinkedHashSet<>())
                        .add(violation.code());
            } else if (number.matches()) {
                for (int i = 0; i < rows.size(); i++) {
                    if (number.group(1).equals(rows.get(i).get("number"))) {
                        codes.computeIfAbsent(i + ":number", k -> new LinkedHashSet<>())
                                .add(violation.code());
                    }
                }
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        codes.forEach((cell, found) -> texts.put(cell, String.join(", ", found)));
        return texts;
    }
}
