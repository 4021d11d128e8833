package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.territory.Unit;

/** The units of a province in an order that does not depend on the list they came in. */
final class UnitTree {

    private final List<Unit> units;
    private final Map<String, List<Unit>> communesByDistrict;
    private final List<Unit> communes;
    private final Map<String, List<String>> attached;

    private UnitTree(List<Unit> units) {
        this.units = units;
        this.communesByDistrict = units.stream()
                .filter(u -> u.level() == Level.COMMUNE)
                .collect(Collectors.groupingBy(u -> u.parentCode().orElseThrow(), TreeMap::new, Collectors.toList()));
        this.communes =
                communesByDistrict.values().stream().flatMap(List::stream).toList();
        this.attached = attach();
    }

    /**
     * Orders and checks a unit list. A district without communes is kept without a council of its own: it would have no polling area.
     *
     * @throws IllegalArgumentException with every problem if it is not one province under the rule set
     */
    static UnitTree of(Collection<Unit> list, RuleSet ruleSet) {
        List<Unit> sorted = list.stream()
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::code))
                .toList();
        List<String> problems = problems(sorted, ruleSet);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        Set<String> parents =
                sorted.stream().flatMap(u -> u.parentCode().stream()).collect(Collectors.toSet());
        return new UnitTree(sorted.stream()
                .map(u -> u.level() == Level.DISTRICT && !parents.contains(u.code()) ? withoutCouncil(u) : u)
                .toList());
    }

    List<Unit> units() {
        return units;
    }

    Unit province() {
        return units.get(0);
    }

    List<Unit> districts() {
        return of(Level.DISTRICT);
    }

    /** Communes by district, then code, so that neighbours in the list are mostly neighbours on the map. */
    List<Unit> communes() {
        return communes;
    }

    List<Unit> communesOf(String districtCode) {
        return communesByDistrict.getOrDefault(districtCode, List.of());
    }

    /** Districts with communes. */
    List<Unit> populatedDistricts() {
        return districts().stream().filter(d -> !communesOf(d.code()).isEmpty()).toList();
    }

    /** The districts without communes that go with a district, or with its last commune, as they cannot form an electoral unit alone. */
    List<String> goingWith(String code) {
        return attached.getOrDefault(code, List.of());
    }

    private Map<String, List<String>> attach() {
        Map<String, List<String>> to = new TreeMap<>();
        String host = communesByDistrict.isEmpty()
                ? ""
                : communesByDistrict.keySet().iterator().next();
        for (Unit district : districts()) {
            List<Unit> communesHere = communesOf(district.code());
            if (!communesHere.isEmpty()) {
                host = district.code();
            } else {
                List<Unit> hosts = communesOf(host);
                to.computeIfAbsent(host, h -> new ArrayList<>()).add(district.code());
                to.computeIfAbsent(hosts.get(hosts.size() - 1).code(), h -> new ArrayList<>())
                        .add(district.code());
            }
        }
        return to;
    }

    private List<Unit> of(Level level) {
        return units.stream().filter(u -> u.level() == level).toList();
    }

    private static List<String> problems(List<Unit> units, RuleSet ruleSet) {
        List<String> problems = new ArrayList<>();
        long provinces = units.stream().filter(u -> u.level() == Level.PROVINCE).count();
        if (provinces != 1) {
            problems.add("danh mục có %d đơn vị cấp tỉnh, cần đúng một".formatted(provinces));
        }
        if (units.stream().noneMatch(u -> u.level() == Level.COMMUNE)) {
            problems.add("danh mục không có đơn vị cấp xã");
        }
        Map<String, Unit> byCode =
                units.stream().collect(Collectors.toMap(Unit::code, Function.identity(), (a, b) -> a));
        Set<String> seen = new HashSet<>();
        for (Unit unit : units) {
            if (!seen.add(unit.code())) {
                problems.add("mã %s có hai lần".formatted(unit.code()));
            }
            if (!ruleSet.levels().contains(unit.level())) {
                problems.add("mã %s: bộ quy định %s không có %s"
                        .formatted(unit.code(), ruleSet.code(), unit.level().nameVi()));
            } else {
                misplaced(unit, byCode, ruleSet).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<String> misplaced(Unit unit, Map<String, Unit> byCode, RuleSet ruleSet) {
        int rank = ruleSet.levels().indexOf(unit.level());
        if (rank == 0) {
            return unit.parentCode()
                    .map(p -> "đơn vị cấp tỉnh %s không được có đơn vị cấp trên".formatted(unit.code()));
        }
        Level above = ruleSet.levels().get(rank - 1);
        boolean placed = unit.parentCode()
                .map(byCode::get)
                .filter(p -> p.level() == above)
                .isPresent();
        return placed
                ? Optional.empty()
                : Optional.of("mã %s không có đơn vị %s ở trên".formatted(unit.code(), above.nameVi()));
    }

    private static Unit withoutCouncil(Unit unit) {
        return new Unit(unit.code(), unit.nameVi(), unit.level(), unit.kind(), unit.parentCode(), false);
    }
}
