package org.baucu.territory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.platform.Violation;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.TerritoryRule;
import org.baucu.territory.Unit;

/**
 * Whether electoral units cover their administrative unit: every part in exactly one. A district may be a part as a whole, or some of its
 * communes may be in one electoral unit and the others in another; so cover is counted in the lowest units.
 */
final class PartCover {

    private final Map<String, Unit> byCode;
    private final Map<String, List<Unit>> children;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Integer> coveredBy = new HashMap<>();

    private PartCover(List<Unit> units) {
        byCode = units.stream().collect(Collectors.toMap(Unit::code, u -> u));
        children = units.stream()
                .filter(u -> u.parentCode().isPresent())
                .collect(Collectors.groupingBy(u -> u.parentCode().get()));
    }

    /** Cover of a province or district by the units below it. */
    static List<Violation> ofUnits(ElectoralUnitCase about, List<ElectoralUnit> proposed) {
        PartCover cover = new PartCover(about.units());
        List<String> lowest = cover.lowest(about.unit().code());
        for (ElectoralUnit unit : inOrder(proposed)) {
            if (unit.parts().isEmpty()) {
                cover.violations.add(TerritoryRule.PARTS_MISSING.broken(ElectoralUnitRules.where(unit.number())));
            }
            new TreeSet<>(unit.parts())
                    .forEach(
                            part -> cover.take(unit.number(), part, about.unit().code()));
        }
        lowest.stream()
                .filter(code -> !cover.coveredBy.containsKey(code))
                .forEach(code -> cover.violations.add(TerritoryRule.PART_UNCOVERED.broken("", cover.name(code))));
        return cover.violations;
    }

    /** The parts of a commune's electoral units are hamlets or polling areas by name; a described area may do without. */
    static List<Violation> ofNames(List<ElectoralUnit> proposed) {
        List<Violation> violations = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (ElectoralUnit unit : inOrder(proposed)) {
            String at = ElectoralUnitRules.where(unit.number());
            for (String part : new TreeSet<>(unit.parts())) {
                Integer before = taken.putIfAbsent(PlainText.key(part), unit.number());
                if (before != null) {
                    violations.add(TerritoryRule.PART_TWICE.broken(at, PlainText.shown(part), before));
                }
            }
        }
        return violations;
    }

    private static List<ElectoralUnit> inOrder(List<ElectoralUnit> proposed) {
        return proposed.stream()
                .sorted(Comparator.comparingInt(ElectoralUnit::number))
                .toList();
    }

    private void take(int number, String part, String top) {
        String at = ElectoralUnitRules.where(number);
        if (!byCode.containsKey(part) || !isBelow(part, top)) {
            violations.add(TerritoryRule.PART_ELSEWHERE.broken(at, PlainText.shown(part)));
            return;
        }
        List<String> again = new ArrayList<>();
        for (String code : lowest(part)) {
            if (coveredBy.putIfAbsent(code, number) != null) {
                again.add(code);
            }
        }
        again.forEach(code -> violations.add(TerritoryRule.PART_TWICE.broken(at, name(code), coveredBy.get(code))));
    }

    private boolean isBelow(String code, String top) {
        String above = byCode.get(code).parentCode().orElse("");
        return !above.isEmpty() && (above.equals(top) || byCode.containsKey(above) && isBelow(above, top));
    }

    private List<String> lowest(String code) {
        List<Unit> below = children.getOrDefault(code, List.of());
        return below.isEmpty()
                ? List.of(code)
                : below.stream()
                        .map(Unit::code)
                        .sorted()
                        .flatMap(child -> lowest(child).stream())
                        .toList();
    }

    private String name(String code) {
        return byCode.get(code).nameVi() + " (" + code + ")";
    }
}
