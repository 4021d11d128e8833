package org.baucu.rehearsal;

import java.util.List;
import java.util.Optional;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SuggestedMembers;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.proposal.ScriptContent;
import org.springframework.stereotype.Component;

/** Offers a visitor of the rehearsal a sheet of fictional members, so that nobody has to invent a hundred people. */
@Component
class SampleMembers implements SuggestedMembers {

    private final RehearsalRunner runner;
    private final ScriptContent content;

    SampleMembers(RehearsalRunner runner, ScriptContent content) {
        this.runner = runner;
        this.content = content;
    }

    @Override
    public Optional<List<ProposedBody>> of(CaseKey key) {
        return runner.script()
                .filter(s -> s.province().id().equals(key.election()))
                .map(s -> content.bodies(key, s));
    }
}
