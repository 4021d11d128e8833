package org.baucu.audit.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the product's tables have of a case, as JSON: the texts that the ledger keeps the hash of stand here. */
@Component
class CaseTablesJson {

    private static final Map<String, String> TABLES = tables();

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    CaseTablesJson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] of(CaseKey key) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "case",
                rows("SELECT * FROM case_file WHERE business_key = ?", key).get(0));
        TABLES.forEach((name, table) -> all.put(name, rows("SELECT * FROM " + table, key)));
        try {
            return json.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("case " + key + " cannot be written as JSON", e);
        }
    }

    private List<Map<String, Object>> rows(String sql, CaseKey key) {
        return jdbc.sql(sql)
                .param(key.toString())
                .query((row, n) -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        String column = row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
                        boolean moment = row.getMetaData()
                                .getColumnTypeName(i)
                                .toLowerCase(Locale.ROOT)
                                .startsWith("timestamp");
                        Object value = moment ? row.getObject(i, OffsetDateTime.class) : row.getObject(i);
                        values.put(column, moment || value instanceof java.sql.Date ? text(value) : value);
                    }
                    return values;
                })
                .list();
    }

    private static String text(Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.toInstant().toString()
                : value == null ? null : value.toString();
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("submissions", "case_submission WHERE business_key = ? ORDER BY version");
        tables.put("violations", "case_violation WHERE business_key = ? ORDER BY version, position");
        tables.put("returns", "case_return WHERE business_key = ? ORDER BY returned_at, task_id");
        tables.put("documents", "case_document WHERE business_key = ? ORDER BY recorded_at, id");
        tables.put("acts", "act WHERE business_key = ? ORDER BY acted_at, task_id");
        tables.put("limits", "case_limit_history WHERE business_key = ? ORDER BY replaced_at, id");
        return new LinkedHashMap<>(tables);
    }

    /** Ids of the files that documents of the case have. */
    List<String> files(CaseKey key) {
        List<String> ids = new ArrayList<>();
        jdbc.sql("SELECT file_id, minutes_file_id FROM case_document WHERE business_key = ? ORDER BY recorded_at, id")
                .param(key.toString())
                .query(row -> {
                    for (String id : new String[] {row.getString(1), row.getString(2)}) {
                        if (id != null && !ids.contains(id)) {
                            ids.add(id);
                        }
                    }
                });
        return ids;
    }
}
