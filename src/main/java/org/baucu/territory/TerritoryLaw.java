package org.baucu.territory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.domain.AreaSize;
import org.baucu.territory.domain.SeatLimit;
import org.springframework.stereotype.Component;

/** The law's numbers on electoral units and polling areas, from its tables; asked each time, so that the record of a case has what it was judged by. */
@Component
public class TerritoryLaw {

    private final LawTables tables;

    public TerritoryLaw(LawTables tables) {
        this.tables = tables;
    }

    /**
     * The most deputies per electoral unit.
     *
     * @throws IllegalStateException if the table {@code seats-per-unit} has no row for the body
     */
    public SeatLimit seatLimit(RuleSet ruleSet, ElectedBody body) {
        Map<String, Object> row = only("seats-per-unit", Map.of("ruleSet", ruleSet.code(), "body", body.code()));
        return new SeatLimit(
                number(row, "maxSeats")
                        .orElseThrow(() -> new IllegalStateException(
                                "seats-per-unit gives no number for " + ruleSet.code() + " " + body.code())),
                (String) row.get("article"));
    }

    /** The number of {@link #seatLimit}, for other features. */
    public int mostSeatsPerUnit(RuleSet ruleSet, ElectedBody body) {
        return seatLimit(ruleSet, body).maxSeats();
    }

    /**
     * How many voters an area of each kind has.
     *
     * @throws IllegalStateException if the table {@code polling-area-size} lacks a kind
     */
    public Map<AreaKind, AreaSize> areaSizes(RuleSet ruleSet) {
        Map<AreaKind, AreaSize> byKind = new EnumMap<>(AreaKind.class);
        Arrays.stream(AreaKind.values()).forEach(kind -> byKind.put(kind, size(ruleSet, kind)));
        return byKind;
    }

    private AreaSize size(RuleSet ruleSet, AreaKind kind) {
        Map<String, Object> row = only("polling-area-size", Map.of("ruleSet", ruleSet.code(), "kind", kind.code()));
        return new AreaSize(
                number(row, "minVoters"),
                number(row, "maxVoters"),
                Boolean.TRUE.equals(row.get("exceptionAllowed")),
                (String) row.get("article"));
    }

    private Map<String, Object> only(String decision, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = tables.evaluate(decision, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(decision + " has " + rows.size() + " rows for " + inputs);
        }
        return rows.get(0);
    }

    private static Optional<Integer> number(Map<String, Object> row, String column) {
        return Optional.ofNullable((Number) row.get(column)).map(Number::intValue);
    }
}
