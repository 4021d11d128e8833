package org.baucu.rehearsal.proposal;

import org.baucu.territory.PollingAreasWork;
import org.springframework.stereotype.Component;

/** Polling areas of a commune. */
@Component
class PollingAreasProposal implements ProposedBy {

    private final PollingAreasWork work;
    private final ScriptContent content;

    PollingAreasProposal(PollingAreasWork work, ScriptContent content) {
        this.work = work;
        this.content = content;
    }

    @Override
    public String process() {
        return "fix-polling-areas";
    }

    @Override
    public void submit(Submission s) {
        work.submit(
                s.taskId(),
                s.mistake()
                        ? content.wrongPollingAreas(s.key(), s.script())
                        : content.pollingAreas(s.key(), s.script()),
                s.lateReason());
    }
}
