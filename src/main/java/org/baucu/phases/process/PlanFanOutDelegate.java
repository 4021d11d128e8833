package org.baucu.phases.process;

import java.util.List;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.phases.CaseKeys;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans which cases and which smaller fan-outs a fan-out starts. */
@Component
class PlanFanOutDelegate implements JavaDelegate {

    private final Elections elections;
    private final CaseKeys keys;

    PlanFanOutDelegate(Elections elections, CaseKeys keys) {
        this.elections = elections;
        this.keys = keys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Election election = elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election " + key.election()));
        boolean province = key.process().equals("phase-in-province");
        PhaseVariables.OWN_CASES.set(
                execution, list(province ? keys.ofProvince(election, key.sequence()) : keys.ofGroup(election, key)));
        PhaseVariables.GROUP_KEYS.set(execution, list(province ? keys.groups(election, key.sequence()) : List.of()));
    }

    private static String list(List<CaseKey> keys) {
        return keys.stream().map(CaseKey::toString).collect(Collectors.joining(","));
    }
}
