package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baucu.audit.history.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a table of the law out of its entry: {@code in.<input>} and {@code out.<row>.<column>}. */
@Component
class LawViews {

    private static final String IN = "in.";
    private static final String OUT = "out.";

    private final JdbcClient jdbc;

    LawViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HappeningView.LawView of(Happening h) {
        List<HappeningView.Fact> inputs = new ArrayList<>();
        TreeMap<Integer, Map<String, String>> rows = new TreeMap<>();
        TreeSet<String> columns = new TreeSet<>();
        h.values().forEach((key, value) -> {
            if (key.startsWith(IN)) {
                inputs.add(new HappeningView.Fact(key.substring(IN.length()), value));
            } else if (key.startsWith(OUT)) {
                String[] parts = key.split("\\.", 3);
                columns.add(parts[2]);
                rows.computeIfAbsent(Integer.valueOf(parts[1]), row -> new TreeMap<>())
                        .put(parts[2], value);
            }
        });
        return new HappeningView.LawView(
                h.taskId(),
                name(h.taskId()),
                inputs,
                List.copyOf(columns),
                rows.values().stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    /** What the table is called; its id where it is not deployed. */
    private String name(String decision) {
        return jdbc.sql(
                        "SELECT NAME_ FROM ACT_RE_DECISION_DEF WHERE KEY_ = ? AND NAME_ IS NOT NULL ORDER BY VERSION_ DESC "
                                + "FETCH FIRST 1 ROWS ONLY")
                .param(decision)
                .query(String.class)
                .optional()
                .orElse(decision);
    }
}
