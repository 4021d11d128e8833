package org.baucu.nomination.proof.process;

import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.PrintedBallots;
import org.baucu.nomination.proof.ProofStore;
import org.baucu.nomination.proof.Proofs;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how far the ballots of a unit are, and starts their proof anew when one must be made. */
@Component
class EnginePrintedBallots implements PrintedBallots {

    private final Proofs proofs;
    private final ProofStore store;
    private final Cases cases;
    private final CurrentPerson person;
    private final RuntimeService runtime;

    EnginePrintedBallots(Proofs proofs, ProofStore store, Cases cases, CurrentPerson person, RuntimeService runtime) {
        this.proofs = proofs;
        this.store = store;
        this.cases = cases;
        this.person = person;
        this.runtime = runtime;
    }

    @Override
    public Map<Integer, State> states(Council council) {
        return proofs.states(council, ProofKind.BALLOT);
    }

    @Override
    @Transactional
    public boolean renew(Council council) {
        Optional<ProofStore.SignedProof> signed = store.signed(council, ProofKind.BALLOT);
        if (signed.isEmpty() || !proofs.states(council, ProofKind.BALLOT).containsValue(State.INVALID)) {
            return false;
        }
        CaseKey next = next(council);
        if (open(council, next)) {
            return false;
        }
        person.asProduct(() -> runtime.startProcessInstanceByKey(ProofKind.BALLOT.process(), next.toString()));
        return true;
    }

    /** The first key of the council that no case has. */
    private CaseKey next(Council council) {
        int number = 2;
        while (cases.find(CouncilCases.key(council, ProofKind.BALLOT.process(), number))
                .isPresent()) {
            number++;
        }
        return CouncilCases.key(council, ProofKind.BALLOT.process(), number);
    }

    private boolean open(Council council, CaseKey next) {
        int before = Integer.parseInt(next.sequence().substring(next.sequence().indexOf('.') + 1)) - 1;
        CaseKey last = before == 1
                ? CouncilCases.key(council, ProofKind.BALLOT.process())
                : CouncilCases.key(council, ProofKind.BALLOT.process(), before);
        return cases.find(last).map(file -> file.closedAt().isEmpty()).orElse(false);
    }
}
