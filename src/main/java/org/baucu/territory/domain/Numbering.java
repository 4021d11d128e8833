package org.baucu.territory.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.baucu.platform.Violation;
import org.baucu.territory.TerritoryRule;

/** Electoral units and polling areas are numbered 1 to n, each number once. */
final class Numbering {

    private Numbering() {}

    /**
     * What is wrong with the numbers.
     *
     * @param where how a number is named in a location
     */
    static List<Violation> check(List<Integer> numbers, String article, IntFunction<String> where) {
        List<Violation> violations = new ArrayList<>();
        Map<Integer, Long> counts = numbers.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        counts.forEach((number, count) -> {
            if (count > 1) {
                violations.add(TerritoryRule.NUMBER_TWICE.brokenUnder(article, where.apply(number), number, count));
            }
        });
        for (int number = 1; number <= numbers.size(); number++) {
            if (!counts.containsKey(number)) {
                violations.add(TerritoryRule.NUMBERS_NOT_IN_SEQUENCE.brokenUnder(article, "", numbers.size(), number));
                break;
            }
        }
        return violations;
    }
}
