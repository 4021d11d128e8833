package org.baucu.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Tasklist's sentences against those that its jar ships: every key, every placeholder, nothing left in English. */
class WebappLocaleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");
    private static final String LOCALES = "META-INF/resources/webjars/camunda/app/tasklist/locales/";

    @Test
    void tasklist_has_every_shipped_key_in_vietnamese() throws IOException {
        Map<String, String> shipped = leaves(LOCALES + "en.json");
        Map<String, String> ours = leaves(LOCALES + "vi.json");

        assertThat(ours.keySet()).isEqualTo(shipped.keySet());
        assertThat(ours.values()).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        List<String> left = shipped.keySet().stream()
                .filter(key -> shipped.get(key).chars().anyMatch(Character::isLetter))
                .filter(key ->
                        !key.startsWith("/dateLocales/longDateFormat") && !key.equals("/dateLocales/calendar/sameElse"))
                .filter(key -> shipped.get(key).equals(ours.get(key)))
                .toList();
        assertThat(left).isEmpty();
    }

    @Test
    void placeholders_are_kept() throws IOException {
        Map<String, String> shipped = leaves(LOCALES + "en.json");
        Map<String, String> ours = leaves(LOCALES + "vi.json");
        shipped.forEach(
                (key, text) -> assertThat(placeholders(ours.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(m -> m.group().replaceAll("\\s", ""))
                .forEach(found::add);
        return found;
    }

    private static Map<String, String> leaves(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> leaves = new TreeMap<>();
            collect("", new ObjectMapper().readTree(text), leaves);
            return leaves;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(items::add);
            for (int i = 0; i < items.size(); i++) {
                collect(path + "/" + i, items.get(i), leaves);
            }
        } else {
            leaves.put(path, node.asText());
        }
    }
}
