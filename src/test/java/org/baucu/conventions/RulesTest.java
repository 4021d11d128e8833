package org.baucu.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Each rule has a code of its own, both sentences with the same places, and says what to do. */
class RulesTest {

    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?[sd]");

    /** Numbers fit into every kind of place. */
    private static final Object[] PROBES = {1, 2, 3, 4, 5, 6, 7, 8};

    /** Papers of the record are Vietnamese; pages are in the reader's language. */
    private static final Pattern ONE_LANGUAGE = Pattern.compile("(sentence|remedy)(Vi|En)\\b");

    @Test
    void a_page_asks_for_the_readers_language_of_what_is_wrong_and_what_to_do() throws IOException {
        Path templates = Path.of("src/main/resources/templates");
        List<String> faults = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(templates)) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
                if (!page.startsWith(templates.resolve("documents"))
                        && ONE_LANGUAGE.matcher(Files.readString(page)).find()) {
                    faults.add(templates.relativize(page) + " does not ask @words");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_rule_is_complete_and_every_code_stands_once() throws ClassNotFoundException {
        Map<String, String> codes = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        List<Rule> rules = rules();
        assertThat(rules).hasSizeGreaterThan(100);
        for (Rule rule : rules) {
            RuleText text = rule.text();
            String where = rule.getClass().getSimpleName() + "." + rule;
            String before = codes.put(text.code(), where);
            require(before == null, text.code() + " is " + before + " and " + where, faults);
            require(text.code().matches("[A-Z]+-[0-9]{3}"), where + " has the code " + text.code(), faults);
            require(!text.sentenceVi().isBlank() && !text.sentenceEn().isBlank(), where + " lacks a sentence", faults);
            require(!text.remedyVi().isBlank(), where + " does not say what to do", faults);
            require(!text.remedyEn().isBlank(), where + " does not say in English what to do", faults);
            require(!text.remedyEn().equals(text.remedyVi()), where + " says in Vietnamese what to do, twice", faults);
            require(
                    places(text.sentenceVi()) == places(text.sentenceEn()),
                    where + " has other places in English",
                    faults);
            require(
                    places(text.remedyVi()) == places(text.remedyEn()),
                    where + " has other places in the English remedy",
                    faults);
            Violation broken = rule.broken("", PROBES);
            require(
                    !PLACE.matcher(broken.remedyVi() + broken.remedyEn()).find(),
                    where + " shows the mark of a place to who has to mend it",
                    faults);
            require(
                    Normalizer.isNormalized(text.sentenceVi() + text.remedyVi(), Normalizer.Form.NFC),
                    where + " is not in NFC",
                    faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void require(boolean holds, String otherwise, List<String> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static int places(String sentence) {
        return PLACE.split(sentence, -1).length;
    }

    private static List<Rule> rules() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        List<Rule> rules = new ArrayList<>();
        for (BeanDefinition found : scan.findCandidateComponents("org.baucu")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants()).map(Rule.class::cast).forEach(rules::add);
            }
        }
        return rules;
    }
}
