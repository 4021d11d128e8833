package org.baucu.rehearsal.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.SourceBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;

/**
 * What the law table {@code body-composition} asks of a body (Điều 22, 24, 25).
 *
 * @param least members at least
 * @param most members at most
 * @param deputies deputies at least
 * @param secretary whether a secretary is required
 * @param required sources that must be represented, each by one of a set
 * @param only the only sources allowed, empty when all are
 */
record Composition(
        int least, int most, int deputies, boolean secretary, List<Set<SourceBody>> required, Set<SourceBody> only) {

    /**
     * Reads the row of a body.
     *
     * @throws IllegalArgumentException if the rule set knows no such body
     */
    static Composition read(LawTables law, RuleSet ruleSet, BodyType type) {
        List<Map<String, Object>> rows =
                law.evaluate("body-composition", Map.of("ruleSet", ruleSet.code(), "bodyType", type.code()));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("%s knows no body %s".formatted(ruleSet.code(), type.code()));
        }
        Map<String, Object> row = LawFigures.one("body-composition", rows);
        return new Composition(
                LawFigures.number(row.get("minMembers")),
                LawFigures.number(row.get("maxMembers")),
                LawFigures.number(row.get("minDeputies")),
                Boolean.TRUE.equals(row.get("secretary")),
                list(row.get("requiredSources"), ";").map(Composition::sources).toList(),
                list(row.get("onlySources"), ";")
                        .flatMap(s -> sources(s).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether the sources that must be represented are, and no other where only some are allowed. */
    boolean represented(List<Member> members) {
        Set<SourceBody> present = members.stream().map(Member::source).collect(Collectors.toCollection(TreeSet::new));
        return required.stream().allMatch(oneOf -> oneOf.stream().anyMatch(present::contains))
                && (only.isEmpty() || only.containsAll(present));
    }

    private static Set<SourceBody> sources(String alternatives) {
        return list(alternatives, "\\|")
                .map(code -> SourceBody.of(code)
                        .orElseThrow(() -> new IllegalStateException("unknown source in a law table: " + code)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> list(Object cell, String separator) {
        return cell == null
                ? Stream.of()
                : Arrays.stream(cell.toString().split(separator))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty());
    }
}
