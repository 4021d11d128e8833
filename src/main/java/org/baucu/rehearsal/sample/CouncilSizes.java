package org.baucu.rehearsal.sample;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;

/** Deputies of a body by population, where nobody published them: made up, from {@code council-sizes.csv}. */
final class CouncilSizes {

    private final Map<ElectedBody, Size> sizes = new EnumMap<>(ElectedBody.class);

    CouncilSizes(RuleSet ruleSet) {
        for (CSVRecord row : Resources.rows("council-sizes.csv")) {
            if (row.get("rule_set").equals(ruleSet.code())) {
                sizes.put(ElectedBody.of(row.get("body")).orElseThrow(), Size.of(row));
            }
        }
    }

    int least(ElectedBody body) {
        return sizes.get(body).least;
    }

    int most(ElectedBody body) {
        return sizes.get(body).most;
    }

    /** Deputies of a body with so many inhabitants. */
    int of(ElectedBody body, int population) {
        Size size = sizes.get(body);
        int more = Math.max(0, population - size.upTo) / size.oneMorePer;
        return Math.max(size.least, Math.min(size.most, size.base + more));
    }

    private record Size(int base, int upTo, int oneMorePer, int least, int most) {

        static Size of(CSVRecord row) {
            return new Size(
                    Integer.parseInt(row.get("base")),
                    Integer.parseInt(row.get("up_to_population")),
                    Integer.parseInt(row.get("one_more_per")),
                    Integer.parseInt(row.get("least")),
                    Integer.parseInt(row.get("most")));
        }
    }
}
