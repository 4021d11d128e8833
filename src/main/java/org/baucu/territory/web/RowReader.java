package org.baucu.territory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.territory.TerritoryRule;

/** Reads the cells of rows and collects what cannot be read. */
final class RowReader {

    private final Map<String, String> columns;
    private final List<Violation> violations = new ArrayList<>();

    RowReader(Map<String, String> columns) {
        this.columns = columns;
    }

    String text(Map<String, String> row, String column) {
        return TableText.clean(row.getOrDefault(column, ""));
    }

    /** A number of at most nine digits, also grouped as 121.296; 0 and a violation where it is none. */
    int number(Map<String, String> row, String column, String place) {
        String text = text(row, column);
        String digits = text.matches("[0-9]{1,3}([. ][0-9]{3})+") ? text.replaceAll("[. ]", "") : text;
        if (digits.isEmpty()) {
            broken(TerritoryRule.CELL_EMPTY, column, place, columns.get(column).toLowerCase());
            return 0;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            broken(TerritoryRule.NOT_A_NUMBER, column, place, text.length() > 40 ? text.substring(0, 40) + "…" : text);
            return 0;
        }
        return Integer.parseInt(digits);
    }

    void broken(TerritoryRule rule, String column, String place, Object... values) {
        violations.add(rule.broken(place + ", cột " + columns.get(column), values));
    }

    List<Violation> violations() {
        return violations;
    }
}
