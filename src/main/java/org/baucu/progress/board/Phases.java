package org.baucu.progress.board;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** The phases of the plan. The tables of the law do not change while the program runs, so each rule set's is read once. */
@Component
public class Phases {

    private final LawTables law;
    private final Map<RuleSet, List<Phase>> read = new ConcurrentHashMap<>();

    Phases(LawTables law) {
        this.law = law;
    }

    /** All phases of a rule set in the order of the plan. */
    public List<Phase> of(RuleSet ruleSet) {
        return read.computeIfAbsent(ruleSet, this::read);
    }

    private List<Phase> read(RuleSet ruleSet) {
        Map<String, Phase> phases = new LinkedHashMap<>();
        for (Map<String, Object> row : law.evaluate("phase-plan", Map.of("ruleSet", ruleSet.code(), "process", "*"))) {
            Phase phase = phases.computeIfAbsent(
                    (String) row.get("process"),
                    process -> new Phase(process, new LinkedHashSet<>(), new LinkedHashSet<>()));
            if (row.get("milestone") != null) {
                phase.milestones().add((String) row.get("milestone"));
                phase.scopes().add((String) row.get("scope"));
            }
        }
        return List.copyOf(phases.values());
    }
}
