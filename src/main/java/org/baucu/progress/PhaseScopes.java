package org.baucu.progress;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Level;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Reads from the plan which units act in a phase, so that what has not been opened yet is counted too. */
@Component
class PhaseScopes {

    private final LawTables law;
    private final Territory territory;

    PhaseScopes(LawTables law, Territory territory) {
        this.law = law;
        this.territory = territory;
    }

    /** Phases by process id in the order of the plan. */
    Map<String, Scope> of(Election election) {
        List<Unit> units = territory.units(election.id());
        Map<String, Scope> scopes = new LinkedHashMap<>();
        for (Map<String, Object> row :
                law.evaluate("phase-plan", Map.of("ruleSet", election.ruleSet().code(), "process", "*"))) {
            Scope scope = scopes.computeIfAbsent(
                    (String) row.get("process"), process -> new Scope(new EnumMap<>(Level.class), new TreeSet<>()));
            Optional.ofNullable((String) row.get("milestone")).ifPresent(scope.milestones()::add);
            if (row.get("milestone") != null) {
                expect(scope, (String) row.get("scope"), units);
            }
        }
        return scopes;
    }

    /**
     * A level stands for its units with a council, an elected body for itself (the National Assembly is elected once in the province), a star
     * for every commune: an area to vote in is needed whether a council is elected there or not.
     */
    private static void expect(Scope scope, String code, List<Unit> units) {
        if (code.equals("*")) {
            scope.add(
                    Level.COMMUNE,
                    units.stream().filter(u -> u.level() == Level.COMMUNE).count());
        } else if (code.equals(ElectedBody.NATIONAL_ASSEMBLY.code())) {
            scope.add(Level.PROVINCE, 1);
        } else {
            Level level = Level.of(code)
                    .or(() -> ElectedBody.of(code).map(ElectedBody::level))
                    .orElseThrow(() -> new IllegalStateException("phase-plan names an unknown scope " + code));
            scope.add(
                    level,
                    units.stream()
                            .filter(u -> u.level() == level && u.hasCouncil())
                            .count());
        }
    }

    /**
     * @param expected cases expected at each level
     * @param milestones codes of the milestones that limit the phase
     */
    record Scope(Map<Level, Long> expected, Set<String> milestones) {

        private void add(Level level, long units) {
            expected.merge(level, units, Long::sum);
        }
    }
}
