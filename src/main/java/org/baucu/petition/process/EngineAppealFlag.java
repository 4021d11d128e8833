package org.baucu.petition.process;

import org.baucu.petition.PetitionWork;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The appeal as a variable of the process; the person's task declares no such input, so the product sets it. */
@Component
class EngineAppealFlag implements PetitionWork.AppealFlag {

    private final Cases cases;
    private final CurrentPerson person;
    private final RuntimeService runtime;

    EngineAppealFlag(Cases cases, CurrentPerson person, RuntimeService runtime) {
        this.cases = cases;
        this.person = person;
        this.runtime = runtime;
    }

    @Override
    public void set(CaseKey key, boolean appealed) {
        String instance = cases.find(key)
                .orElseThrow(() -> new IllegalStateException("no case " + key))
                .processInstanceId();
        person.asProduct(() -> {
            runtime.setVariable(instance, PetitionVariables.APPEALED.name(), appealed);
            return null;
        });
    }
}
