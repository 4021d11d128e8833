package org.baucu.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The sentences of the shipped form library (form-js) against those that Tasklist says in Vietnamese. */
class FormSentencesTest {

    private static final String DEPENDENCIES = "META-INF/resources/webjars/camunda/lib/deps.js";
    private static final String OURS = "static/assets/webapps/form-sentences.js";

    /** A sentence, as text or with computed parts: begins with a capital, has more than one word. */
    private static final Pattern SENTENCE =
            Pattern.compile("\"([A-Z][a-z'&]+ [^\"\\\\]{1,90})\"|`([A-Z][a-z]+ [^`]{1,120})`");

    /** A module of the bundle begins so. */
    private static final Pattern MODULE = Pattern.compile("},\\d+:(?:function)?\\(?[\\w,]*\\)?(?:=>)?\\{");

    private static final Pattern PAIR = Pattern.compile("^ {2}\\[\"(.+)\", \"(.+)\"],$", Pattern.MULTILINE);

    /** Single words that the library shows; the rest of its single words are names of keys and components. */
    private static final Set<String> WORDS = Set.of("Select", "Search", "Collapse", "Increment", "Decrement");

    /** In the library's code but never on a page of ours. */
    private static final Set<String> NOT_SHOWN = Set.of(
            // names of the editor's components and of what an embedded frame may do
            "Checkbox group",
            "Date time",
            "Dynamic list",
            "HTML view",
            "Image view",
            "Radio group",
            "Tag list",
            "Text area",
            "Text field",
            "Text view",
            "Date & Time",
            "Allow same origin",
            "Camera access",
            "Forms submission",
            "Geolocation",
            "Microphone access",
            "Open modal windows",
            "Open popups",
            "Script execution",
            "Storage access by user",
            "Top level navigation",
            "UTC normalized",
            "UTC offset",
            "No timezone",
            "Input data",
            // samples of the editor
            "Dominic Leaf",
            "Erika Muller",
            "John Doe",
            // for who writes a form
            "No options source defined in the form definition",
            "Unknown expression type: ",
            // completed by "an integer" or "at most … digits", which are in our list whole
            "Value is expected to ",
            // the maker's mark, which its licence asks for
            "Powered by bpmn.io",
            "Web-based tooling for BPMN, DMN, and forms powered by");

    private static String library;
    private static Map<String, String> ours;

    @BeforeAll
    static void read() throws IOException {
        library = formLibrary(text(DEPENDENCIES));
        ours = new TreeMap<>();
        PAIR.matcher(text(OURS))
                .results()
                .forEach(pair -> ours.put(unescaped(pair.group(1)), unescaped(pair.group(2))));
    }

    @Test
    void every_sentence_of_the_library_is_said_in_vietnamese() {
        Set<String> said = SENTENCE.matcher(library)
                .results()
                .map(FormSentencesTest::sentence)
                .filter(sentence -> !NOT_SHOWN.contains(sentence))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said).as("sentences found in the library").hasSizeGreaterThan(20);
        assertThat(ours.keySet()).containsAll(said).containsAll(WORDS);
    }

    @Test
    void no_sentence_is_translated_that_the_library_does_not_have() {
        assertThat(ours.keySet())
                .allSatisfy(
                        sentence -> assertThat(inLibrary(sentence)).as(sentence).isTrue());
    }

    @Test
    void our_sentences_are_vietnamese_and_use_only_what_was_caught() {
        assertThat(ours).allSatisfy((english, vietnamese) -> {
            assertThat(vietnamese).isNotEqualTo(english);
            assertThat(Normalizer.isNormalized(vietnamese, Normalizer.Form.NFC)).isTrue();
            places(vietnamese).forEach(place -> assertThat(english).contains(place));
        });
    }

    /** Whether its fixed parts stand in the library. */
    private static boolean inLibrary(String sentence) {
        if (sentence.startsWith("Value is expected to ")) {
            return library.contains("Value is expected to ")
                    && (library.contains("be an integer") && library.contains("have at most "));
        }
        return java.util.Arrays.stream(sentence.split("\\{\\d}"))
                .filter(part -> part.length() > 1)
                .allMatch(library::contains);
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** {@code Field must have … ${t.min}.} as {@code Field must have … {0}.} */
    private static String sentence(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        Matcher computed = Pattern.compile("\\$\\{[^}]*}").matcher(found.group(2));
        StringBuilder text = new StringBuilder();
        for (int place = 0; computed.find(); place++) {
            computed.appendReplacement(text, Matcher.quoteReplacement("{" + place + "}"));
        }
        return computed.appendTail(text).toString();
    }

    /** The module of the bundle that holds the form library. */
    private static String formLibrary(String bundle) {
        int known = bundle.indexOf("Field is required.");
        int start = 0;
        Matcher modules = MODULE.matcher(bundle);
        while (modules.find()) {
            if (modules.start() > known) {
                return bundle.substring(start, modules.start());
            }
            start = modules.start();
        }
        throw new IllegalStateException("the form library is not in " + DEPENDENCIES);
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"");
    }

    private static String text(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
