package org.baucu.territory.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.territory.Unit;

/** The units of one election in memory: they never change once stored. */
final class UnitIndex {

    private final List<Unit> inOrder;
    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, List<Unit>> children;

    UnitIndex(List<Unit> units) {
        inOrder = units.stream()
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::code))
                .toList();
        inOrder.forEach(unit -> byCode.put(unit.code(), unit));
        children = inOrder.stream()
                .filter(unit -> unit.parentCode().isPresent())
                .collect(Collectors.groupingBy(
                        unit -> unit.parentCode().get(),
                        Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    List<Unit> inOrder() {
        return inOrder;
    }

    Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Unit> children(String code) {
        return children.getOrDefault(code, List.of());
    }
}
