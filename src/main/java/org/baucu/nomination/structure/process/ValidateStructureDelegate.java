package org.baucu.nomination.structure.process;

import java.util.List;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.Structures;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a proposed structure: its figures, the surplus it leaves the lists, the share of women, its place among the adjustments. */
@Component
class ValidateStructureDelegate implements JavaDelegate {

    private final CouncilCases councilCases;
    private final Structures structures;
    private final StructureScope scope;
    private final CaseJudgement judgement;

    ValidateStructureDelegate(
            CouncilCases councilCases, Structures structures, StructureScope scope, CaseJudgement judgement) {
        this.councilCases = councilCases;
        this.structures = structures;
        this.scope = scope;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase of = councilCases.of(execution.getProcessBusinessKey());
        List<Violation> violations = new StructureRules(scope.terms(of))
                .check(structures
                        .of(of.key())
                        .orElseThrow(() -> new IllegalStateException("case " + of.key() + " proposes no structure")));
        judgement.judge(execution, violations);
    }
}
