package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What people of a province are like, from {@code candidate-traits.csv}: made up, near to what the province's statistics say. */
final class Traits {

    private static final String MAJORITY = "Kinh";
    private static final String EVERYWHERE = "*";

    private final Map<String, List<String>> values = new HashMap<>();

    Traits(String provinceCode) {
        List<CSVRecord> rows = Resources.rows("candidate-traits.csv");
        Map<String, List<String>> own = weighted(rows, provinceCode);
        values.putAll(weighted(rows, EVERYWHERE));
        values.putAll(own);
    }

    String pick(String trait, Dice dice) {
        return dice.pick(values.get(trait));
    }

    static boolean isMinority(String ethnicity) {
        return !ethnicity.equals(MAJORITY);
    }

    private static Map<String, List<String>> weighted(List<CSVRecord> rows, String province) {
        Map<String, List<String>> all = new HashMap<>();
        rows.stream().filter(row -> row.get("province").equals(province)).forEach(row -> {
            List<String> one = all.computeIfAbsent(row.get("trait"), t -> new ArrayList<>());
            for (int i = 0; i < Integer.parseInt(row.get("weight")); i++) {
                one.add(Names.nfc(row.get("value")));
            }
        });
        return all;
    }
}
