package org.baucu.nomination.dossier.process;

import org.baucu.nomination.dossier.DossierCourse;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks a dossier again after something was handed in later. */
@Component
class ValidateDossierDelegate implements JavaDelegate {

    private final DossierCourse course;

    ValidateDossierDelegate(DossierCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        DossierVariables.DOSSIER_OUTCOME.set(execution, DossierVariables.outcome(course.judge(key)));
    }
}
