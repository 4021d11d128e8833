package org.baucu.platform.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;

/** Rows that the program gives, filled from the lines of a spreadsheet that name the same ids. */
final class GivenRows {

    private GivenRows() {}

    /**
     * The given rows with what the lines say of them; a row that no line names stays as it is, given columns are never changed.
     *
     * @throws RefusedException if a line names an id that is not given
     */
    static List<Map<String, String>> filled(
            List<Map<String, String>> given, List<Map<String, String>> lines, RowGrid grid) {
        String id = grid.requiredIdKey();
        Map<String, Map<String, String>> byId = new HashMap<>();
        given.forEach(row -> byId.put(row.getOrDefault(id, ""), row));
        List<Violation> unknown = new ArrayList<>();
        Map<String, Map<String, String>> found = new HashMap<>();
        lines.forEach(line -> {
            String named = line.getOrDefault(id, "").strip();
            if (byId.containsKey(named)) {
                found.put(named, line);
            } else {
                unknown.add(RowRule.UNKNOWN_ROW.broken("", named));
            }
        });
        if (!unknown.isEmpty()) {
            throw new RefusedException(unknown);
        }
        return given.stream()
                .map(row -> grid.typedInto(row, found.getOrDefault(row.getOrDefault(id, ""), Map.of())))
                .toList();
    }
}
