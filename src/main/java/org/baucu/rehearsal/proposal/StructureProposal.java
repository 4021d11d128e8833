package org.baucu.rehearsal.proposal;

import java.util.Map;
import java.util.Set;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.StructureWork;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.springframework.stereotype.Component;

/** The structure of a council and its adjustments; an adjustment waits for the conference before it. */
@Component
class StructureProposal implements ProposedBy {

    private static final Map<Integer, RoundRules.Done> AFTER =
            Map.of(2, RoundRules.Done.ROUND_1, 3, RoundRules.Done.ROUND_2);

    private final StructureWork work;
    private final StructureScope scope;
    private final ScriptStructures structures;
    private final CouncilCases cases;
    private final DoneForCouncil done;

    StructureProposal(
            StructureWork work,
            StructureScope scope,
            ScriptStructures structures,
            CouncilCases cases,
            DoneForCouncil done) {
        this.work = work;
        this.scope = scope;
        this.structures = structures;
        this.cases = cases;
        this.done = done;
    }

    @Override
    public String process() {
        return "allocate-structure";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        CouncilCase about = cases.of(key);
        RoundRules.Done before = AFTER.get(about.number());
        return step != Step.PROPOSE || before == null || done(about.council()).contains(before);
    }

    private Set<RoundRules.Done> done(Council council) {
        return done.of(council);
    }

    /** The mistake: a deputy more than the election's plan has. */
    @Override
    public void submit(Submission s) {
        Council council = cases.of(s.key()).council();
        int seats = scope.seats(council).orElseThrow() + (s.mistake() ? 1 : 0);
        StructurePlan plan = StructurePlan.of(
                seats,
                ScriptStructures.YOUNG_UNDER,
                structures.central(council, s.script()),
                structures.allocations(council, s.script()));
        work.submit(s.taskId(), plan, s.lateReason());
    }
}
