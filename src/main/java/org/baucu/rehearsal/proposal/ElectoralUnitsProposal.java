package org.baucu.rehearsal.proposal;

import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.baucu.territory.ElectoralUnitsWork;
import org.springframework.stereotype.Component;

/** Electoral units of a council, once the commission that fixes them stands. */
@Component
class ElectoralUnitsProposal implements ProposedBy {

    private final ElectoralUnitsWork work;
    private final ScriptContent content;
    private final Bodies bodies;

    ElectoralUnitsProposal(ElectoralUnitsWork work, ScriptContent content, Bodies bodies) {
        this.work = work;
        this.content = content;
        this.bodies = bodies;
    }

    @Override
    public String process() {
        return "fix-electoral-units";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        BodyType commission = BodyType.commissionOf(
                script.province().unit(key.unit()).orElseThrow().level());
        return bodies.isEstablished(key.election(), commission, key.unit());
    }

    @Override
    public void submit(Submission s) {
        work.submit(
                s.taskId(),
                s.mistake()
                        ? content.wrongElectoralUnits(s.key(), s.script())
                        : content.electoralUnits(s.key(), s.script()),
                s.lateReason());
    }
}
