package org.baucu.progress.insight;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.PlanScope;
import org.springframework.stereotype.Component;

/** The plan's rows with a limit that expect cases. The tables of the law do not change while the program runs, so each rule set's is read once. */
@Component
public class PlanLimits {

    private final LawTables law;
    private final Map<RuleSet, List<PlanLimit>> read = new ConcurrentHashMap<>();

    public PlanLimits(LawTables law) {
        this.law = law;
    }

    /** All of a rule set in the order of the plan. */
    public List<PlanLimit> of(RuleSet ruleSet) {
        return read.computeIfAbsent(
                ruleSet, rules -> law.evaluate("phase-plan", Map.of("ruleSet", rules.code(), "process", "*")).stream()
                        .filter(row ->
                                row.get("milestone") != null && !new PlanScope((String) row.get("scope")).onDemand())
                        .map(row -> new PlanLimit(
                                (String) row.get("process"), (String) row.get("scope"), (String) row.get("milestone")))
                        .toList());
    }
}
