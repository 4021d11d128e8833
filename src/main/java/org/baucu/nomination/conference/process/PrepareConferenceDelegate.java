package org.baucu.nomination.conference.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.BodiesAbove;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.CouncilNames;
import org.baucu.platform.engine.CaseVariables;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of a consultation conference (Điều 39, 44, 49, 50, 53, 56). */
@Component
class PrepareConferenceDelegate implements JavaDelegate {

    private final CouncilCases cases;
    private final CouncilNames names;
    private final CaseOpening opening;
    private final BodiesAbove above;

    PrepareConferenceDelegate(CouncilCases cases, CouncilNames names, CaseOpening opening, BodiesAbove above) {
        this.cases = cases;
        this.names = names;
        this.opening = opening;
        this.above = above;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase of = cases.of(execution.getProcessBusinessKey());
        ElectedBody body = of.council().body();
        boolean national = body == ElectedBody.NATIONAL_ASSEMBLY;
        CaseVariables.NATIONAL_ASSEMBLY.set(execution, national);
        CaseVariables.ELECTED_BODY.set(execution, body.code());
        opening.open(
                execution,
                (national ? "na-consultation-" : "pc-consultation-") + of.number(),
                "Hội nghị hiệp thương lần thứ %s, %s".formatted(ordinal(of.number()), names.deputies(of.council())),
                above.group(of.key(), Groups.MTTQ));
    }

    private static String ordinal(int round) {
        return switch (round) {
            case 1 -> "nhất";
            case 2 -> "hai";
            case 3 -> "ba";
            default -> throw new IllegalArgumentException("there is no conference " + round);
        };
    }
}
