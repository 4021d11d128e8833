package org.baucu.audit.history;

import java.time.Instant;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/**
 * A case that was found.
 *
 * @param unitVi name of its unit
 * @param refused how many of its versions were found unlawful
 * @param returned how often a body gave it back
 */
public record FoundCase(
        CaseKey key,
        String titleVi,
        String unitVi,
        Optional<Instant> legalLimit,
        Optional<Instant> workingLimit,
        Instant openedAt,
        Optional<Instant> decidedAt,
        String lateReason,
        int refused,
        int returned) {}
