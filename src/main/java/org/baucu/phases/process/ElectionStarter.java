package org.baucu.phases.process;

import org.baucu.election.Election;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the master process of an election. */
@Component
public class ElectionStarter {

    private final RuntimeService runtime;

    ElectionStarter(RuntimeService runtime) {
        this.runtime = runtime;
    }

    public void start(Election election) {
        runtime.startProcessInstanceByKey("election", CaseKey.of(election.id(), "election", election.provinceCode()).toString());
    }
}
