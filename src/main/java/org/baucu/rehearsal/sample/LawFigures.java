package org.baucu.rehearsal.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.AreaKind;

/**
 * What the law tables say that a generated province must keep to.
 *
 * @param areaSizes bounds of a polling area's voters by kind (Điều 11)
 * @param mostSeats the most deputies of one electoral unit by elected body (Điều 10)
 * @param announcedDaysBefore days before the election day by which it is announced (Điều 5)
 */
record LawFigures(Map<AreaKind, AreaSize> areaSizes, Map<ElectedBody, Integer> mostSeats, int announcedDaysBefore) {

    private static final String ANNOUNCED = "election-day-announced";

    /** Bounds of the voters of an area; without a lower bound one voter is enough, without an upper one there is no limit. */
    record AreaSize(OptionalInt least, OptionalInt most) {

        int leastOr(int other) {
            return least.orElse(other);
        }

        int mostOr(int other) {
            return most.orElse(other);
        }
    }

    /**
     * Reads the tables of a rule set.
     *
     * @throws IllegalStateException if a table lacks a row
     */
    static LawFigures read(LawTables law, RuleSet ruleSet) {
        Map<AreaKind, AreaSize> sizes = new EnumMap<>(AreaKind.class);
        for (AreaKind kind : AreaKind.values()) {
            Map<String, Object> row = one(
                    "polling-area-size",
                    law.evaluate("polling-area-size", Map.of("ruleSet", ruleSet.code(), "kind", kind.code())));
            sizes.put(kind, new AreaSize(optional(row.get("minVoters")), optional(row.get("maxVoters"))));
        }
        Map<ElectedBody, Integer> seats = new EnumMap<>(ElectedBody.class);
        for (ElectedBody body : ElectedBody.values()) {
            if (ruleSet.levels().contains(body.level())) {
                Map<String, Object> row = one(
                        "seats-per-unit",
                        law.evaluate("seats-per-unit", Map.of("ruleSet", ruleSet.code(), "body", body.code())));
                seats.put(body, number(row.get("maxSeats")));
            }
        }
        return new LawFigures(
                sizes, seats, announced(law.evaluate("statutory-deadline", Map.of("ruleSet", ruleSet.code()))));
    }

    AreaSize ordinary() {
        return areaSizes.get(AreaKind.ORDINARY);
    }

    static Map<String, Object> one(String decision, List<Map<String, Object>> rows) {
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "law table %s gives %d rows where one was expected".formatted(decision, rows.size()));
        }
        return rows.get(0);
    }

    static int number(Object cell) {
        return optional(cell)
                .orElseThrow(
                        () -> new IllegalStateException("a law table has no number where one was expected: " + cell));
    }

    private static OptionalInt optional(Object cell) {
        return cell instanceof Number n ? OptionalInt.of(n.intValue()) : OptionalInt.empty();
    }

    private static int announced(List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> ANNOUNCED.equals(row.get("code")))
                .mapToInt(row -> Math.abs(number(row.get("offsetDays"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("law table statutory-deadline has no row " + ANNOUNCED));
    }
}
