package org.baucu.nomination.dossier.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.nomination.BodiesAbove;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.CouncilNames;
import org.baucu.nomination.dossier.DossierCourse;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.platform.work.Groups;
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
    private final CouncilNames names;
    private final BodiesAbove above;
    private final CaseOpening opening;
    private final DossierCourse course;

    PrepareDossierDelegate(
            CouncilCases councils, CouncilNames names, BodiesAbove above, CaseOpening opening, DossierCourse course) {
        this.councils = councils;
        this.names = names;
        this.above = above;
        this.opening = opening;
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CouncilCase about = councils.of(execution.getProcessBusinessKey());
        opening.open(
                execution,
                DossierLimits.conferenceMilestone(about.council()),
                // Without the name: titles stand in the engine.
                "Hồ sơ ứng cử số %d, %s".formatted(about.number(), names.deputies(about.council())),
                above.group(about.key(), Groups.UBBC));
        DossierVariables.DOSSIER_OUTCOME.set(execution, DossierVariables.outcome(course.judge(about.key())));
    }
}
