package org.baucu.nomination.dossier.process;

import org.baucu.nomination.dossier.DossierCourse;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles a dossier: handed on, returned or withdrawn; and closes its case. */
@Component
class RecordDossierDelegate implements JavaDelegate {

    private final DossierCourse course;

    RecordDossierDelegate(DossierCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        course.settle(key);
    }
}
