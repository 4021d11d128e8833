package org.baucu.nomination.proof.process;

import java.util.List;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.TaskEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compares once more at the moment of signing: a candidate corrected or removed since the comparison stops the signature. */
@Component
class ProofSignature {

    private static final String OUTCOME = "decisionOutcome";

    private final ProofWork proofs;
    private final RuntimeService runtime;

    ProofSignature(ProofWork proofs, RuntimeService runtime) {
        this.proofs = proofs;
        this.runtime = runtime;
    }

    @EventListener
    void on(TaskEvent event) {
        if (event.change() != TaskEvent.Change.COMPLETED
                || ProofKind.ofProcess(event.key().process()).isEmpty()
                || !event.step().decides()
                || !TaskDeclaration.APPROVED.equals(runtime.getVariable(event.processInstanceId(), OUTCOME))) {
            return;
        }
        List<Violation> different = proofs.differences(event.key());
        if (!different.isEmpty()) {
            throw new RefusedException(different);
        }
    }
}
