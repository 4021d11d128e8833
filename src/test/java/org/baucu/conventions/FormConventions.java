package org.baucu.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The conventions for a form: what Tasklist can show, in Vietnamese. */
final class FormConventions {

    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> SHOWN = Set.of("text", "group", "expression");
    private static final Set<String> FIELDS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "table",
            "dynamiclist");

    private final List<String> broken = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    static List<String> check(String fileId, String json) {
        var conventions = new FormConventions();
        try {
            conventions.form(fileId, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            return List.of("not JSON: " + e.getOriginalMessage());
        }
        conventions.require(Normalizer.isNormalized(json, Normalizer.Form.NFC), fileId, "text is not in NFC");
        return List.copyOf(conventions.broken);
    }

    private void form(String fileId, JsonNode form) {
        require(form.path("id").asText().equals(fileId), fileId, "form id is not the file's name");
        require(fileId.matches("[a-z-]+(\\.[a-z-]+)?"), fileId, "name is not <process-id>.<task> or a shared word");
        int schema = form.path("schemaVersion").asInt(0);
        require(
                schema > 0 && schema <= NEWEST_SCHEMA,
                fileId,
                "schema version " + schema + ", at most " + NEWEST_SCHEMA);
        require(!form.path("components").isEmpty(), fileId, "no components");
        form.path("components").forEach(c -> component(fileId, c));
    }

    private void component(String fileId, JsonNode component) {
        String type = component.path("type").asText();
        String name = fileId + " " + component.path("id").asText(type);
        if (!SHOWN.contains(type) && !FIELDS.contains(type)) {
            broken.add(name + ": Tasklist does not show a " + type);
            return;
        }
        if (FIELDS.contains(type)) {
            String key = component.path("key").asText();
            require(key.matches("[a-z][A-Za-z0-9]*"), name, "key '" + key + "' is not camelCase");
            require(keys.add(key), name, "key '" + key + "' twice");
            String label =
                    component.path("label").asText(component.path("dateLabel").asText());
            require(!label.isBlank(), name, "no label");
            require(!component.path("description").asText().isBlank(), name, "no hint");
        }
        component.path("components").forEach(c -> component(fileId, c));
    }

    private void require(boolean holds, String id, String otherwise) {
        if (!holds) {
            broken.add(id + ": " + otherwise);
        }
    }
}
