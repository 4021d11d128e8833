package org.baucu.nomination.structure.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds whose agreement comes before the expected structure (Điều 9); the adjustment rests on the first conference and asks nobody (Điều 51). */
@Component
class FindStructureAgreementDelegate implements JavaDelegate {

    private static final int EXPECTED = 1;

    private final CouncilCases cases;
    private final StructureScope scope;
    private final LawTables tables;

    FindStructureAgreementDelegate(CouncilCases cases, StructureScope scope, LawTables tables) {
        this.cases = cases;
        this.scope = scope;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase of = cases.of(execution.getProcessBusinessKey());
        CaseVariables.AGREEING_GROUPS.set(execution, of.number() == EXPECTED ? asked(of) : "");
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
    }

    private String asked(CouncilCase of) {
        List<Map<String, Object>> rows = tables.evaluate(
                "required-agreement",
                Map.of(
                        "ruleSet", scope.election(of.council()).ruleSet().code(),
                        "process", of.key().process(),
                        "bodyType", of.council().body().code()));
        return rows.stream()
                .map(row -> Groups.of((String) row.get("body"), of.council().unitCode()))
                .collect(Collectors.joining(","));
    }
}
