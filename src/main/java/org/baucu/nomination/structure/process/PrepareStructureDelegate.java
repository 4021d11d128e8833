package org.baucu.nomination.structure.process;

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

/** Opens the case of a council's expected structure or of its adjustment (Điều 8, 9, 40, 47, 51). */
@Component
class PrepareStructureDelegate implements JavaDelegate {

    private final CouncilCases cases;
    private final CouncilNames names;
    private final CaseOpening opening;
    private final BodiesAbove above;

    PrepareStructureDelegate(CouncilCases cases, CouncilNames names, CaseOpening opening, BodiesAbove above) {
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
        CaseVariables.AGREEMENT_OUTCOME.set(execution, CaseVariables.APPROVED);
        opening.open(
                execution,
                milestone(body, of.number()),
                title(national, of.number(), names.deputies(of.council())),
                above.group(of.key(), national ? Groups.UBBC : Groups.HDND));
    }

    /** Code of the milestone that limits the n-th document of a body. */
    static String milestone(ElectedBody body, int number) {
        if (body == ElectedBody.NATIONAL_ASSEMBLY) {
            return number == 1 ? "na-structure-proposed" : "na-adjustment-" + (number - 1);
        }
        return number == 1 ? "pc-structure-proposed-" + body.level().code() : "pc-adjustment-1";
    }

    private static String title(boolean national, int number, String deputies) {
        String what = "cơ cấu, thành phần, số lượng người được giới thiệu ứng cử " + deputies;
        if (number == 1) {
            return (national ? "Ghi nhận dự kiến " : "Dự kiến ") + what;
        }
        return national
                ? "Ghi nhận điều chỉnh lần thứ %s %s".formatted(number == 2 ? "nhất" : "hai", what)
                : "Điều chỉnh " + what;
    }
}
