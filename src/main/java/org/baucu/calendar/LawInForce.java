package org.baucu.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;

/**
 * From when to when a rule set is in force and how the law is called, from the table {@code rule-set-in-force}.
 *
 * @param from first day (Asia/Ho_Chi_Minh)
 * @param to last day, {@link LocalDate#MAX} while it is in force
 * @param nameVi for example "Luật số 85/2015/QH13"
 * @param nameEn the same in English
 */
record LawInForce(LocalDate from, LocalDate to, String nameVi, String nameEn) {

    private static final String TABLE = "rule-set-in-force";

    /** @throws IllegalStateException if the table has not exactly one row for the rule set */
    static LawInForce of(LawTables tables, RuleSet ruleSet) {
        var rows = tables.evaluate(TABLE, Map.of("ruleSet", ruleSet.code()));
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows of " + TABLE + " for " + ruleSet.code());
        }
        Map<String, Object> row = rows.get(0);
        String to = text(row, "inForceTo");
        return new LawInForce(
                LocalDate.parse(text(row, "inForceFrom")),
                to.isBlank() ? LocalDate.MAX : LocalDate.parse(to),
                text(row, "nameVi"),
                text(row, "nameEn"));
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static String text(Map<String, Object> row, String output) {
        return row.get(output) instanceof String text ? text : "";
    }
}
