package org.baucu.territory.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Component;

/** Rows as typed, kept with the task until they are submitted. */
@Component
class RowDrafts {

    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

    private final WorkItems workItems;
    private final ObjectMapper json;

    RowDrafts(WorkItems workItems, ObjectMapper json) {
        this.workItems = workItems;
        this.json = json;
    }

    void save(String taskId, List<Map<String, String>> rows) {
        try {
            workItems.saveDraft(taskId, json.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of task " + taskId + " cannot be written", e);
        }
    }

    Optional<List<Map<String, String>>> find(String taskId) {
        return workItems.draft(taskId).map(text -> {
            try {
                return json.readValue(text, ROWS);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("draft of task " + taskId + " cannot be read", e);
            }
        });
    }
}
