package org.baucu.progress.insight.heat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/**
 * A case that stands at a step.
 *
 * @param groups the bodies it waits for, by group id
 * @param assigned whether somebody of the body has taken the task
 * @param decided whether the case is decided, so that no limit runs any more
 */
public record StandingCase(
        CaseKey key,
        String titleVi,
        String step,
        List<String> groups,
        boolean assigned,
        Instant openedAt,
        Optional<Instant> legalLimit,
        Optional<Instant> workingLimit,
        boolean decided) {}
