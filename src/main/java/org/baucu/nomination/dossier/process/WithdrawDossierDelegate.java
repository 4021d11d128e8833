package org.baucu.nomination.dossier.process;

import org.baucu.nomination.dossier.DossierCourse;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps that the candidate has taken the dossier back. */
@Component
class WithdrawDossierDelegate implements JavaDelegate {

    private final DossierCourse course;

    WithdrawDossierDelegate(DossierCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        course.withdraw(key);
    }
}
