package org.baucu.phases.process;

import org.baucu.calendar.process.CaseOpening;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the case of the election's plan; it has no limit of its own, for the calendar comes from it. */
@Component
class PrepareElectionDelegate implements JavaDelegate {

    private final Elections elections;
    private final CaseOpening opening;

    PrepareElectionDelegate(Elections elections, CaseOpening opening) {
        this.elections = elections;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        Election election = elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election " + key.election()));
        opening.open(
                execution,
                "",
                "Kế hoạch tổ chức " + lowerFirst(election.titleVi()),
                Groups.of(Groups.UBND, key.unit()));
    }

    private static String lowerFirst(String title) {
        return title.substring(0, 1).toLowerCase() + title.substring(1);
    }
}
