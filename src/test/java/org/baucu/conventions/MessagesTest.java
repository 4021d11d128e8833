package org.baucu.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two languages, one set of keys: each text in Vietnamese and in English, and no text in a template itself. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+|%[sd]");

    /** Prefixes of names that are left out where it is clear what is meant. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("board.kind.xa.brief");

    @Test
    void both_languages_have_the_same_keys_and_places_and_no_empty_text() {
        List<String> faults = new ArrayList<>();
        for (Path file : files(MESSAGES, ".properties")) {
            String name = file.getFileName().toString();
            if (name.endsWith("_en.properties")) {
                if (!Files.exists(MESSAGES.resolve(name.replace("_en.properties", ".properties")))) {
                    faults.add(name + " has no Vietnamese beside it");
                }
                continue;
            }
            Path english = MESSAGES.resolve(name.replace(".properties", "_en.properties"));
            if (!Files.exists(english)) {
                faults.add(name + " has no " + english.getFileName() + " beside it");
                continue;
            }
            compare(name, read(file), read(english), faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void compare(
            String name, Map<String, String> vietnamese, Map<String, String> english, List<String> faults) {
        Set<String> all = new TreeSet<>(vietnamese.keySet());
        all.addAll(english.keySet());
        for (String key : all) {
            String vi = vietnamese.getOrDefault(key, "");
            String en = english.getOrDefault(key, "");
            if (!MAY_BE_EMPTY.contains(key) && (vi.isBlank() || en.isBlank())) {
                faults.add(name + ": " + key + " is empty or missing in " + (vi.isBlank() ? "Vietnamese" : "English"));
            } else if (!places(vi).equals(places(en))) {
                faults.add(name + ": " + key + " has places " + places(vi) + " and " + places(en));
            }
            if (!Normalizer.isNormalized(vi, Normalizer.Form.NFC)) {
                faults.add(name + ": " + key + " is not in NFC");
            }
        }
    }

    @Test
    void no_key_stands_in_two_files() {
        Map<String, String> seen = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (Path file : vietnamese()) {
            read(file).keySet().forEach(key -> {
                String before = seen.put(key, file.getFileName().toString());
                if (before != null) {
                    twice.add(key + " in " + before + " and " + file.getFileName());
                }
            });
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_key_that_a_template_uses_exists() {
        Set<String> known = new TreeSet<>();
        vietnamese().forEach(file -> known.addAll(read(file).keySet()));
        List<String> unknown = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            Set<String> keys = TemplateWords.keys(text(template));
            keys.removeAll(known);
            keys.forEach(key -> unknown.add(TEMPLATES.relativize(template) + ": " + key));
        }
        assertThat(unknown).as("message keys that no file in messages/ has").isEmpty();
    }

    /** Official documents are in Vietnamese alone. */
    @Test
    void no_template_of_a_page_says_anything_by_itself() {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String name = TEMPLATES.relativize(template).toString();
            if (!name.startsWith("documents/")) {
                TemplateWords.own(text(template)).forEach(word -> words.add(name + ": " + word));
            }
        }
        assertThat(words)
                .as("Vietnamese words in templates: give each a key in messages/<feature>.properties and _en")
                .isEmpty();
    }

    @Test
    void no_condition_asks_for_a_name_that_only_its_own_element_gives() {
        assertThat(TemplateWords.tooEarly("<p th:with=\"x=${a}\" th:unless=\"${x.isEmpty()}\"></p>"))
                .hasSize(1);
        assertThat(TemplateWords.tooEarly("<p th:with=\"x=${a}\" th:if=\"${b.x}\" th:text=\"${x}\"></p>"))
                .isEmpty();
        List<String> found = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            TemplateWords.tooEarly(text(template)).forEach(what -> found.add(template + ": " + what));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_reader_of_templates_sees_what_is_shown_and_nothing_else() {
        assertThat(TemplateWords.own("<p>Việc</p>")).containsExactly("Việc");
        assertThat(TemplateWords.own("<p th:text=\"#{a.b}\"><b>Việc</b></p><i title=\"Hạn\"></i>"))
                .containsExactly("title=\"Hạn\"");
        assertThat(TemplateWords.own("<!-- Việc --><p th:if=\"${a > 1}\">Work</p>"))
                .isEmpty();
        assertThat(TemplateWords.own("<p th:text=\"${a} ? 'Có' : #{no}\">x</p>"))
                .hasSize(1);
        assertThat(TemplateWords.keys("<p th:text=\"#{a.b-c(${x})}\">[[#{d}]]</p>"))
                .containsExactly("a.b-c", "d");
    }

    private static List<Path> vietnamese() {
        return files(MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    /** Which arguments a text uses; English may choose by their number between one and many. */
    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        int plain = 0;
        while (place.find()) {
            places.add(place.group().startsWith("%") ? place.group() + ++plain : place.group());
        }
        return places;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
