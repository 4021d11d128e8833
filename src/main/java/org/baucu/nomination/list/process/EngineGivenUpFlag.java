package org.baucu.nomination.list.process;

import org.baucu.nomination.list.RemovalWork;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** That a proposal is given up, as a variable of the process; the person's task declares no such input, so the product sets it. */
@Component
class EngineGivenUpFlag implements RemovalWork.GivenUpFlag {

    private final Cases cases;
    private final CurrentPerson person;
    private final RuntimeService runtime;

    EngineGivenUpFlag(Cases cases, CurrentPerson person, RuntimeService runtime) {
        this.cases = cases;
        this.person = person;
        this.runtime = runtime;
    }

    @Override
    public void set(CaseKey key) {
        String instance = cases.find(key)
                .orElseThrow(() -> new IllegalStateException("no case " + key))
                .processInstanceId();
        person.asProduct(() -> {
            runtime.setVariable(instance, RemovalVariables.GIVEN_UP.name(), true);
            return null;
        });
    }
}
