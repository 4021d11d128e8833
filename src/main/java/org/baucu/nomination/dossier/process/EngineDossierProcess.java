package org.baucu.nomination.dossier.process;

import org.baucu.nomination.dossier.DossierProcess;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The process of a dossier in the engine, in the caller's transaction. */
@Component
class EngineDossierProcess implements DossierProcess {

    private static final String WITHDRAWN = "DossierWithdrawn";

    private final RuntimeService runtime;
    private final CurrentPerson person;

    EngineDossierProcess(RuntimeService runtime, CurrentPerson person) {
        this.runtime = runtime;
        this.person = person;
    }

    @Override
    public void start(CaseKey key) {
        person.asProduct(() -> runtime.startProcessInstanceByKey(ID, key.toString()));
    }

    @Override
    public void withdraw(CaseKey key) {
        person.asProduct(() -> {
            runtime.createMessageCorrelation(WITHDRAWN)
                    .processInstanceBusinessKey(key.toString())
                    .correlate();
            return key;
        });
    }
}
