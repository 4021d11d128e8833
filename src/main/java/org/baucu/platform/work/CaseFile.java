package org.baucu.platform.work;

import java.time.Instant;
import java.util.Optional;

/**
 * A case as stored.
 *
 * @param version how many times a proposal was submitted
 * @param decidedAt when the decision was made, empty before
 * @param closedAt when its document had been sent
 * @param late whether it was decided after the legal limit that held then
 * @param lateReason the reason given, empty unless late
 */
public record CaseFile(
        CaseKey key,
        String processInstanceId,
        String titleVi,
        String milestone,
        Optional<Instant> legalLimit,
        Optional<Instant> workingLimit,
        int version,
        Instant openedAt,
        Optional<Instant> decidedAt,
        Optional<Instant> closedAt,
        boolean late,
        String lateReason) {}
