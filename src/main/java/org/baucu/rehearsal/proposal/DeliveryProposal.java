package org.baucu.rehearsal.proposal;

import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.proof.DeliveryWork;
import org.baucu.nomination.proof.ProofStore;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.springframework.stereotype.Component;

/** Delivery of the biographies to the households of a commune, once all of them are printed. */
@Component
class DeliveryProposal implements ProposedBy {

    private static final int HOUSEHOLDS = 240;

    private final DeliveryWork work;
    private final CouncilLists lists;
    private final ProofStore proofs;

    DeliveryProposal(DeliveryWork work, CouncilLists lists, ProofStore proofs) {
        this.work = work;
        this.lists = lists;
        this.proofs = proofs;
    }

    @Override
    public String process() {
        return "deliver-biographies";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        return step != Step.PROPOSE
                || lists.councilsOf(key.election(), key.unit()).stream()
                        .allMatch(council ->
                                proofs.signed(council, ProofKind.BIOGRAPHY).isPresent());
    }

    /** The mistake: fewer than all got them, and nothing says why. */
    @Override
    public void submit(Submission s) {
        List<Delivery> deliveries = new ArrayList<>();
        for (String area : work.areas(s.key())) {
            boolean missing = s.mistake() && deliveries.isEmpty();
            deliveries.add(new Delivery(area, HOUSEHOLDS, missing ? HOUSEHOLDS - 7 : HOUSEHOLDS, ""));
        }
        work.submit(s.taskId(), deliveries, s.lateReason());
    }
}
