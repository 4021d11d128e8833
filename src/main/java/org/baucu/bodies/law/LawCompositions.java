package org.baucu.bodies.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.Composition;
import org.baucu.election.RuleSet;
import org.baucu.platform.Ordered;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/**
 * Compositions from the tables {@code body-composition} and {@code member-requirements}; asked each time, so that the record of a case has what
 * it was judged by.
 */
@Component
public class LawCompositions {

    private final LawTables tables;

    public LawCompositions(LawTables tables) {
        this.tables = tables;
    }

    /**
     * What a rule set asks of a kind of body.
     *
     * @throws IllegalArgumentException if the rule set knows no such body, for example a district commission in 2026
     */
    public Composition of(RuleSet ruleSet, BodyType type) {
        List<Map<String, Object>> rows =
                tables.evaluate("body-composition", Map.of("ruleSet", ruleSet.code(), "bodyType", type.code()));
        if (rows.size() != 1) {
            throw new IllegalArgumentException(
                    "%d rows of body-composition for %s, %s".formatted(rows.size(), ruleSet.code(), type.code()));
        }
        Map<String, Object> row = rows.get(0);
        return new Composition(
                type,
                number(row, "minMembers"),
                number(row, "maxMembers"),
                number(row, "minDeputies"),
                Boolean.TRUE.equals(row.get("secretary")),
                minAge(ruleSet),
                Arrays.stream(text(row, "requiredSources").split(";"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .map(this::sources)
                        .toList(),
                text(row, "onlySources").isBlank()
                        ? Set.of()
                        : sources(text(row, "onlySources").replace(';', '|')),
                text(row, "article"),
                text(row, "certainty"),
                text(row, "sourceNote"));
    }

    private int minAge(RuleSet ruleSet) {
        List<Map<String, Object>> rows = tables.evaluate("member-requirements", Map.of("ruleSet", ruleSet.code()));
        if (rows.size() != 1) {
            throw new IllegalArgumentException(rows.size() + " rows of member-requirements for " + ruleSet.code());
        }
        return number(rows.get(0), "minAgeYears");
    }

    private Set<SourceBody> sources(String codes) {
        return Arrays.stream(codes.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(code -> SourceBody.of(code)
                        .orElseThrow(() -> new IllegalStateException("unknown source in body-composition: " + code)))
                .collect(Ordered.toSet());
    }

    private static int number(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("body-composition has no number in " + output);
    }

    private static String text(Map<String, Object> row, String output) {
        Object value = row.get(output);
        return value == null ? "" : value.toString();
    }
}
