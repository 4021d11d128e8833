package org.baucu.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.territory.ElectoralUnit;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Folds rows of electoral units joined with their parts, ordered by {@code row_key} and position of the part. */
final class ElectoralUnitFold implements ResultSetExtractor<List<ElectoralUnit>> {

    private final ElectedBody body;
    private final String unitCode;

    ElectoralUnitFold(ElectedBody body, String unitCode) {
        this.body = body;
        this.unitCode = unitCode;
    }

    @Override
    public List<ElectoralUnit> extractData(ResultSet row) throws SQLException {
        List<ElectoralUnit> units = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>();
        boolean first = true;
        int key = 0;
        while (row.next()) {
            if (first || row.getInt("row_key") != key) {
                first = false;
                key = row.getInt("row_key");
                parts = new LinkedHashSet<>();
                units.add(new ElectoralUnit(
                        body,
                        unitCode,
                        row.getInt("unit_number"),
                        row.getString("area_vi"),
                        row.getInt("seats"),
                        row.getInt("population"),
                        Collections.unmodifiableSet(parts)));
            }
            String part = row.getString("part");
            if (part != null) {
                parts.add(part);
            }
        }
        return units;
    }
}
