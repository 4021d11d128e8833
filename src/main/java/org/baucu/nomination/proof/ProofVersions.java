package org.baucu.nomination.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** What a version of a proof prints, which is personal, or what a version of a delivery reports. */
@Component
class ProofVersions implements ProposalContent {

    private static final String DELIVERY = "deliver-biographies";

    private final ProofStore proofs;
    private final DeliveryStore deliveries;

    ProofVersions(ProofStore proofs, DeliveryStore deliveries) {
        this.proofs = proofs;
        this.deliveries = deliveries;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(DELIVERY) || ProofKind.ofProcess(process).isPresent();
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        if (!key.process().equals(DELIVERY)) {
            return proofs.of(key).stream()
                    .map(entry -> new ProposalRow(
                            "",
                            entry.candidateId(),
                            Map.of(),
                            Map.of("printed", entry.fields().toString())))
                    .toList();
        }
        return deliveries.of(key).stream()
                .map(one -> {
                    Map<String, String> open = new TreeMap<>();
                    open.put("households", String.valueOf(one.households()));
                    open.put("delivered", String.valueOf(one.delivered()));
                    open.put("deliveryReason", one.reason());
                    return new ProposalRow(one.place(), one.place(), open, Map.of());
                })
                .toList();
    }
}
