package org.baucu.bodies.law;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Whose agreement comes before the decision (table {@code required-agreement}). */
@Component
public class AgreeingBodies {

    private final CaseScopes scopes;
    private final LawTables tables;

    public AgreeingBodies(CaseScopes scopes, LawTables tables) {
        this.scopes = scopes;
        this.tables = tables;
    }

    /**
     * Groups that must agree to a case, each once: those of every kind of body in it, so that one area shared with an armed unit brings in
     * its commander. A unit without a council has no standing committee to ask.
     *
     * @return empty for the team of an armed unit's own area
     */
    public List<String> groups(CaseKey key, List<ProposedBody> bodies) {
        RuleSet ruleSet = scopes.election(key).ruleSet();
        Unit unit = scopes.unit(key);
        TreeSet<BodyType> types = new TreeSet<>();
        bodies.forEach(b -> types.add(b.type()));
        return types.stream()
                .flatMap(type -> asked(ruleSet, key.process(), type).stream())
                .distinct()
                .filter(body -> unit.hasCouncil() || !body.equals(Groups.HDND))
                .map(body -> Groups.of(body, unit.code()))
                .toList();
    }

    private List<String> asked(RuleSet ruleSet, String process, BodyType type) {
        Map<String, Object> inputs = Map.of("ruleSet", ruleSet.code(), "process", process, "bodyType", type.code());
        return tables.evaluate("required-agreement", inputs).stream()
                .map(row -> row.get("body") == null ? "" : row.get("body").toString())
                .filter(body -> !body.isBlank())
                .toList();
    }
}
