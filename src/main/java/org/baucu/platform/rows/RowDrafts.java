package org.baucu.platform.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;

/** Rows as typed, kept with the task until they are submitted. */
@Component
public class RowDrafts {

    private final WorkItems workItems;
    private final ObjectMapper json;

    public RowDrafts(WorkItems workItems, ObjectMapper json) {
        this.workItems = workItems;
        this.json = json;
    }

    void save(String taskId, Rows rows) {
        try {
            workItems.saveDraft(taskId, json.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of task " + taskId + " cannot be written", e);
        }
    }

    Optional<Rows> find(String taskId) {
        return workItems.draft(taskId).map(text -> {
            try {
                return json.readValue(text, Rows.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("draft of task " + taskId + " cannot be read", e);
            }
        });
    }
}
