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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The sentences of the engine's web applications against those that the jar ships: every key, every placeholder, nothing left in English.
 *
 * <p>Cockpit's file names 2,460 sentences, of which the Community edition has fewer than half in its code; the others belong to plugins of the
 * Enterprise edition and cannot come up. They keep their English, so that the file stays complete; what the code names must be Vietnamese.
 */
class WebappLocaleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");
    private static final String WEBAPPS = "META-INF/resources/webjars/camunda/";
    private static final List<String> COCKPIT = List.of(
            WEBAPPS + "app/cockpit/camunda-cockpit-bootstrap.js",
            WEBAPPS + "app/cockpit/index.html",
            WEBAPPS + "lib/deps.js",
            "META-INF/resources/plugin/cockpit/app/plugin.js");

    /** Left out on purpose: the maker's appeal to migrate, and a sentence beside a task without form, of which there is none. */
    private static final Set<String> EMPTY = Set.of("/labels/BANNER_CE_EOL_TEXT", "/labels/NO_TASK_FORM");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void has_every_shipped_key_with_its_placeholders(String application) throws IOException {
        Map<String, String> shipped = leaves(shipped(application));
        Map<String, String> ours = leaves(ours(application));

        assertThat(ours.keySet()).isEqualTo(shipped.keySet());
        assertThat(ours.values()).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        shipped.forEach(
                (key, text) -> assertThat(placeholders(ours.get(key))).as(key).isEqualTo(placeholders(text)));
        assertThat(ours).allSatisfy((key, text) -> assertThat(text.isBlank())
                .as(key)
                .isEqualTo(EMPTY.contains(key) || shipped.get(key).isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void nothing_is_left_in_english(String application) throws IOException {
        assertThat(english(application)).isEmpty();
    }

    @Test
    void nothing_that_community_cockpit_can_show_is_left_in_english() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String file : COCKPIT) {
            code.append(text(file));
        }
        List<String> named = english("cockpit").stream()
                .filter(key -> !key.startsWith("/labels/") || code.indexOf(key.substring("/labels/".length())) >= 0)
                .toList();

        assertThat(named).isEmpty();
        assertThat(leaves(ours("cockpit")).keySet().stream()
                        .filter(key -> key.startsWith("/labels/"))
                        .filter(key -> code.indexOf(key.substring("/labels/".length())) >= 0))
                .as("the bundles are the right ones")
                .hasSizeGreaterThan(900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void dates_are_written_day_first(String application) throws IOException {
        Map<String, String> ours = leaves(ours(application));

        assertThat(ours)
                .containsEntry("/dateLocales/longDateFormat/L", "DD/MM/YYYY")
                .containsEntry("/dateLocales/longDateFormat/LLL", "DD/MM/YYYY HH:mm")
                .containsEntry("/dateLocales/months/0", "Tháng 1")
                .containsEntry("/dateLocales/week/dow", "1");
    }

    /** Keys whose text is the shipped one, date patterns apart. */
    private static List<String> english(String application) throws IOException {
        Map<String, String> shipped = leaves(shipped(application));
        Map<String, String> ours = leaves(ours(application));
        return shipped.keySet().stream()
                .filter(key -> shipped.get(key).chars().anyMatch(Character::isLetter))
                .filter(key ->
                        !key.startsWith("/dateLocales/longDateFormat") && !key.equals("/dateLocales/calendar/sameElse"))
                .filter(key -> shipped.get(key).equals(ours.get(key)))
                .toList();
    }

    private static String shipped(String application) {
        return WEBAPPS + "app/" + application + "/locales/en.json";
    }

    private static String ours(String application) {
        return WEBAPPS + "app/" + application + "/locales/vi.json";
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

    private static String text(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private static Map<String, String> leaves(String path) throws IOException {
        Map<String, String> leaves = new TreeMap<>();
        collect("", new ObjectMapper().readTree(text(path)), leaves);
        return leaves;
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
