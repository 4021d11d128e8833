package org.baucu.bodies.law;

import java.util.ArrayList;
import java.util.List;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.AnnexRules;
import org.baucu.bodies.domain.BodyContext;
import org.baucu.bodies.domain.BodyRules;
import org.baucu.bodies.domain.ChangeRules;
import org.baucu.bodies.domain.Coverage;
import org.baucu.election.Election;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Service;

/** Checks what a case proposes against the law of its election; the same check for the process, the page and its preview. */
@Service
public class ProposalCheck {

    private final CaseScopes scopes;
    private final LawCompositions compositions;
    private final CandidateCheck candidates;
    private final Bodies bodies;
    private final MemberChanges changes;

    public ProposalCheck(
            CaseScopes scopes,
            LawCompositions compositions,
            CandidateCheck candidates,
            Bodies bodies,
            MemberChanges changes) {
        this.scopes = scopes;
        this.compositions = compositions;
        this.candidates = candidates;
        this.bodies = bodies;
        this.changes = changes;
    }

    /** What is wrong with an annex proposed for a case that establishes bodies; empty when it is lawful. */
    public List<Violation> annex(CaseKey key, List<ProposedBody> annex) {
        Election election = scopes.election(key);
        return new AnnexRules(type -> compositions.of(election.ruleSet(), type), candidates)
                .validate(scopes.of(key), annex);
    }

    /** The bodies that would result from changes of members if they were applied now. */
    public ChangeRules.Result apply(CaseKey key, List<MemberChange> proposed) {
        boolean armed = changes.decidingGroup(key)
                .map(g -> Groups.bodyOf(g).equals(Groups.QS))
                .orElse(false);
        return ChangeRules.apply(bodies.established(key.election(), key.unit()), proposed, armed);
    }

    /** What is wrong with the changes of a case, each resulting body judged as a whole; empty when they are lawful. */
    public List<Violation> change(CaseKey key, List<MemberChange> proposed) {
        Election election = scopes.election(key);
        Unit unit = scopes.unit(key);
        ChangeRules.Result result = apply(key, proposed);
        List<Violation> found = new ArrayList<>(result.violations());
        changes.rivals(key).forEach(label -> found.add(BodiesRule.RIVAL_CHANGE.broken(label, label)));
        List<ElectoralUnit> covering = scopes.covering(election, unit);
        for (ProposedBody body : result.bodies()) {
            BodyContext context =
                    new BodyContext(election.id(), election.electionDay(), Coverage.of(body, unit, covering));
            found.addAll(
                    BodyRules.validate(body, compositions.of(election.ruleSet(), body.type()), context, candidates));
        }
        return found;
    }
}
