package org.baucu.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.platform.law.LawTables;

/** The two tables that the territory reads, as small as a test needs them. */
public final class FakeLaw implements LawTables {

    private int asked;

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        asked++;
        return switch (decision) {
            case "seats-per-unit" ->
                List.of(Map.of(
                        "maxSeats",
                        inputs.get("body").equals("NA") ? 3 : 5,
                        "article",
                        "Điều 10 khoản 4",
                        "certainty",
                        "verified-by-text"));
            case "polling-area-size" -> List.of(size((String) inputs.get("kind")));
            default -> throw new IllegalArgumentException(decision);
        };
    }

    /** How often a table was evaluated. */
    int asked() {
        return asked;
    }

    private static Map<String, Object> size(String kind) {
        Map<String, Object> row = new HashMap<>();
        boolean bounded = kind.equals("ordinary") || kind.equals("shared");
        row.put("minVoters", bounded ? (Object) 300 : kind.equals("care") ? 50L : null);
        row.put("maxVoters", bounded ? 4_000 : null);
        row.put("exceptionAllowed", bounded);
        row.put("article", bounded ? "Điều 11 khoản 2" : "Điều 11 khoản 3");
        return row;
    }
}
