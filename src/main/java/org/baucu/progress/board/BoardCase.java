package org.baucu.progress.board;

import java.time.Instant;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.CaseState;

/**
 * What the board needs of an opened case.
 *
 * @param legalLimit last instant the law allows, empty if none
 * @param workingLimit the plan's earlier limit, empty if none
 * @param decidedAt when it was decided, empty before
 * @param late whether it was decided after the legal limit that held then
 */
public record BoardCase(
        CaseKey key,
        Optional<Instant> legalLimit,
        Optional<Instant> workingLimit,
        Optional<Instant> decidedAt,
        boolean late) {

    public CaseState state(Moment moment) {
        return moment.state(legalLimit, workingLimit, decidedAt.isPresent(), late);
    }
}
