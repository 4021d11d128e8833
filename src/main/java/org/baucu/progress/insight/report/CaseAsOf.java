package org.baucu.progress.insight.report;

import java.time.Instant;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.board.BoardCase;

/**
 * A case as it stood at a moment.
 *
 * @param legalLimit the legal limit that held then
 * @param workingLimit the plan's limit that held then
 * @param decidedAt when it was decided, empty if that was not yet
 * @param late whether it was decided after the legal limit
 * @param lateReason the reason given by then, else empty
 */
public record CaseAsOf(
        CaseKey key,
        String titleVi,
        String milestone,
        Optional<Instant> legalLimit,
        Optional<Instant> workingLimit,
        Optional<Instant> decidedAt,
        boolean late,
        String lateReason) {

    /** The same as the board's figures take it. */
    BoardCase forBoard() {
        return new BoardCase(key, legalLimit, workingLimit, decidedAt, late);
    }
}
