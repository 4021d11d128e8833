package org.baucu.progress.insight.heat;

import java.time.Instant;
import java.util.Optional;

/**
 * An open task as the heat map needs it.
 *
 * @param step element id in the diagram
 * @param openedAt since when it waits
 * @param legalLimit the case's legal limit; empty for none, and once the case is decided
 * @param workingLimit the plan's limit, likewise
 */
public record StandingTask(
        String process, String step, Instant openedAt, Optional<Instant> legalLimit, Optional<Instant> workingLimit) {}
