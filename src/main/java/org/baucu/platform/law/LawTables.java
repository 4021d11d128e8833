package org.baucu.platform.law;

import java.util.List;
import java.util.Map;

/** Evaluates the decision tables under {@code processes/law}; needs no database. */
public interface LawTables {

    /**
     * All rows of a table that match.
     *
     * @param decision id of the decision, which is its file's name
     * @param inputs input variables by name
     * @return the outputs of each matching row in the table's order, by output name; empty when none matches
     * @throws IllegalArgumentException if no such decision exists
     */
    List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs);
}
