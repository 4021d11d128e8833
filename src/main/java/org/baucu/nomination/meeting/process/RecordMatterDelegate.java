package org.baucu.nomination.meeting.process;

import org.baucu.nomination.Candidates;
import org.baucu.nomination.meeting.MatterAnswered;
import org.baucu.nomination.meeting.MatterTable;
import org.baucu.nomination.meeting.RaisedMatter;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The matter is answered: on the way of its candidate stands whether it proved true. */
@Component
class RecordMatterDelegate implements JavaDelegate {

    private final MatterTable table;
    private final Candidates candidates;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    RecordMatterDelegate(MatterTable table, Candidates candidates, Cases cases, ApplicationEventPublisher events) {
        this.table = table;
        this.candidates = candidates;
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseKey key = CaseKey.parse(execution.getProcessBusinessKey());
        RaisedMatter matter = table.find(key).orElseThrow(() -> new IllegalStateException("no matter of case " + key));
        boolean upheld = matter.answer()
                .upheld()
                .orElseThrow(() -> new IllegalStateException("matter " + key + " is recorded without a finding"));
        table.record(key);
        candidates.step(matter.candidateId(), key, upheld ? "matter-upheld" : "matter-cleared", "");
        cases.close(key);
        events.publishEvent(new MatterAnswered(key.election(), matter.candidateId(), upheld, key.toString()));
    }
}
