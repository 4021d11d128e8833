package org.baucu.nomination.dossier.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.dossier.DossierCourse;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Opens the case of a dossier and checks it against the moment it arrived (Điều 35, 36, 37). The candidate's limit is that of receipt; the
 * case's is the conference that the dossier has to reach.
 */
@Component
class PrepareDossierDelegate implements JavaDelegate {

    private final CouncilCases councils;
    private final Territory territory;
    private final CaseOpening opening;
    private final DossierCourse course;

    PrepareDossierDelegate(CouncilCases councils, Territory territory, CaseOpening opening, DossierCourse course) {
        this.councils = councils;
        this.territory = territory;
        this.opening = opening;
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase about = councils.of(execution.getProcessBusinessKey());
        Unit unit = territory
                .find(about.council().election(), about.council().unitCode())
                .orElseThrow(() -> new IllegalStateException("no unit of case " + about.key()));
        opening.open(
                execution,
                DossierLimits.conferenceMilestone(about.council()),
                title(about, unit),
                Groups.of(Groups.UBBC, unit.parentCode().orElse(unit.code())));
        DossierVariables.DOSSIER_OUTCOME.set(execution, DossierVariables.outcome(course.judge(about.key())));
    }

    /** Without the name: titles stand in the engine. */
    private static String title(CouncilCase about, Unit unit) {
        Council council = about.council();
        String place = BodyNames.within(unit);
        return council.body() == ElectedBody.NATIONAL_ASSEMBLY
                ? "Hồ sơ ứng cử đại biểu Quốc hội số %d, %s".formatted(about.number(), place)
                : "Hồ sơ ứng cử đại biểu Hội đồng nhân dân %s số %d".formatted(place, about.number());
    }
}
