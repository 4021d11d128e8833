package org.baucu.nomination.conference.process;

import java.util.List;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.Conferences;
import org.baucu.nomination.conference.domain.ConferenceRules;
import org.baucu.platform.Violation;
import org.baucu.platform.engine.CaseJudgement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a conference: whether it could be held for this council, who attended, how it voted, what it said of each candidate. */
@Component
class ValidateConferenceDelegate implements JavaDelegate {

    private final CouncilCases councilCases;
    private final Conferences conferences;
    private final ConferenceScope scope;
    private final CaseJudgement judgement;

    ValidateConferenceDelegate(
            CouncilCases councilCases, Conferences conferences, ConferenceScope scope, CaseJudgement judgement) {
        this.councilCases = councilCases;
        this.conferences = conferences;
        this.scope = scope;
        this.judgement = judgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase of = councilCases.of(execution.getProcessBusinessKey());
        List<Violation> violations = new ConferenceRules(scope.terms(of))
                .check(conferences
                        .of(of.key())
                        .orElseThrow(() -> new IllegalStateException("case " + of.key() + " has no conference")));
        judgement.judge(execution, violations);
    }
}
