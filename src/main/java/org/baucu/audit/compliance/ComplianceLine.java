package org.baucu.audit.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/**
 * How one case kept the limit of its milestone.
 *
 * @param milestone code of the milestone, empty where no dated limit holds
 * @param body the body that decided, empty before and where the decision was not recorded by a document
 * @param document the document that decided, empty likewise
 * @param lateReason the reason given, empty unless late
 */
public record ComplianceLine(
        String milestone,
        CaseKey key,
        String titleVi,
        String unitVi,
        Optional<Instant> legalLimit,
        Optional<Instant> decidedAt,
        String body,
        Optional<Document> document,
        String lateReason) {

    /** What proves the decision. */
    public record Document(String number, LocalDate date, String signer) {}
}
