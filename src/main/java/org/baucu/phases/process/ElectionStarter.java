package org.baucu.phases.process;

import org.baucu.election.Election;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the master process of an election. */
@Component
public class ElectionStarter {

    private final RuntimeService runtime;
    private final CurrentPerson person;

    ElectionStarter(RuntimeService runtime, CurrentPerson person) {
        this.person = person;
        this.runtime = runtime;
    }

    /** The caller has checked that whoever asks may begin an election. */
    public void start(Election election) {
        String key =
                CaseKey.of(election.id(), "election", election.provinceCode()).toString();
        person.asProduct(() -> runtime.startProcessInstanceByKey("election", key));
    }
}
