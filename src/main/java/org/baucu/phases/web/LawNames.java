package org.baucu.phases.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.election.RuleSet;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Component;

/** How the laws to choose from are called on a page. */
@Component
class LawNames {

    private final Words words;

    LawNames(Words words) {
        this.words = words;
    }

    String of(RuleSet ruleSet) {
        return words.of("setup.law." + ruleSet.code());
    }

    /** All of them by code, the newest first. */
    Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(RuleSet.values()).sorted(Comparator.reverseOrder()).forEach(r -> names.put(r.code(), of(r)));
        return names;
    }
}
