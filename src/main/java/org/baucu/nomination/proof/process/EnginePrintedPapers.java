package org.baucu.nomination.proof.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.PrintedPapers;
import org.baucu.nomination.proof.Proofs;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how far the papers of a unit are, and starts their proofs anew when they must be made. */
@Component
class EnginePrintedPapers implements PrintedPapers {

    private final Proofs proofs;
    private final Cases cases;
    private final CurrentPerson person;
    private final RuntimeService runtime;

    EnginePrintedPapers(Proofs proofs, Cases cases, CurrentPerson person, RuntimeService runtime) {
        this.proofs = proofs;
        this.cases = cases;
        this.person = person;
        this.runtime = runtime;
    }

    @Override
    public Map<Integer, State> ballots(Council council) {
        return proofs.states(council, ProofKind.BALLOT);
    }

    @Override
    public Map<Integer, State> biographies(Council council) {
        return proofs.states(council, ProofKind.BIOGRAPHY);
    }

    @Override
    public boolean renewable(Council council) {
        return Arrays.stream(ProofKind.values())
                .anyMatch(kind -> next(council, kind).isPresent());
    }

    @Override
    @Transactional
    public boolean renew(Council council) {
        List<CaseKey> due = Arrays.stream(ProofKind.values())
                .flatMap(kind -> next(council, kind).stream())
                .toList();
        due.forEach(key -> person.asProduct(() -> runtime.startProcessInstanceByKey(key.process(), key.toString())));
        return !due.isEmpty();
    }

    /** The key of the case in which a proof is made anew; empty where none must be, or where one is open. */
    private Optional<CaseKey> next(Council council, ProofKind kind) {
        if (!proofs.states(council, kind).containsValue(State.INVALID)) {
            return Optional.empty();
        }
        int number = 1;
        Optional<CaseFile> file = cases.find(key(council, kind, number));
        while (number == 1 || file.isPresent()) {
            if (file.filter(known -> known.closedAt().isEmpty()).isPresent()) {
                return Optional.empty();
            }
            number++;
            file = cases.find(key(council, kind, number));
        }
        return Optional.of(key(council, kind, number));
    }

    private static CaseKey key(Council council, ProofKind kind, int number) {
        return number == 1
                ? CouncilCases.key(council, kind.process())
                : CouncilCases.key(council, kind.process(), number);
    }
}
