package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.audit.history.AuditScope;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** The units of a scope as a field offers them: each under the one above, set in by its level. */
@Component
public class UnitChoices {

    private final Territory territory;

    UnitChoices(Territory territory) {
        this.territory = territory;
    }

    public List<Choice> of(AuditScope.Scope scope) {
        List<Unit> all = territory.units(scope.election().id());
        Map<String, List<Unit>> below = all.stream()
                .filter(u -> u.parentCode().isPresent())
                .collect(Collectors.groupingBy(u -> u.parentCode().orElseThrow()));
        List<Choice> choices = new ArrayList<>();
        all.stream().filter(u -> scope.roots().contains(u.code())).forEach(root -> add(choices, root, below, 0));
        return choices;
    }

    /** Names of the units at the top of a scope. */
    public String roots(AuditScope.Scope scope) {
        return scope.roots().stream().map(code -> name(scope, code)).collect(Collectors.joining(", "));
    }

    /** Name of a unit; its code where the election does not know it. */
    public String name(AuditScope.Scope scope, String code) {
        return territory.find(scope.election().id(), code).map(Unit::nameVi).orElse(code);
    }

    private static void add(List<Choice> choices, Unit unit, Map<String, List<Unit>> below, int depth) {
        choices.add(new Choice(unit.code(), "\u2003".repeat(depth) + unit.nameVi()));
        below.getOrDefault(unit.code(), List.of()).forEach(child -> add(choices, child, below, depth + 1));
    }

    /** @param name set in by em spaces */
    public record Choice(String code, String name) {}
}
