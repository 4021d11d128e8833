package org.baucu.platform.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;

/** Rows as typed, kept with the task until they are submitted; cells of {@link Column.Type#SECRET} columns sealed. */
@Component
public class RowDrafts {

    private final WorkItems workItems;
    private final ObjectMapper json;
    private final SealedText sealed;

    public RowDrafts(WorkItems workItems, ObjectMapper json, SealedText sealed) {
        this.workItems = workItems;
        this.json = json;
        this.sealed = sealed;
    }

    /**
     * Keeps rows as the draft of a task, in place of the one before.
     *
     * @param columns of the table
     */
    public void save(String taskId, Rows rows, List<Column> columns) {
        try {
            workItems.saveDraft(taskId, json.writeValueAsString(cells(rows, columns, sealed::seal)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of task " + taskId + " cannot be written", e);
        }
    }

    /** The draft of a task; empty if there is none. */
    public Optional<Rows> find(String taskId, List<Column> columns) {
        return workItems.draft(taskId).map(text -> {
            try {
                return cells(json.readValue(text, Rows.class), columns, sealed::open);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("draft of task " + taskId + " cannot be read", e);
            }
        });
    }

    private static Rows cells(Rows rows, List<Column> columns, UnaryOperator<String> change) {
        Set<String> secret = columns.stream()
                .filter(column -> column.type() == Column.Type.SECRET)
                .map(Column::key)
                .collect(Collectors.toSet());
        if (secret.isEmpty()) {
            return rows;
        }
        List<Map<String, String>> changed = rows.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>(row);
                    cells.replaceAll(
                            (key, text) -> secret.contains(key) && !text.isBlank() ? change.apply(text) : text);
                    return cells;
                })
                .collect(Collectors.toList());
        return new Rows(rows.head(), changed);
    }
}
