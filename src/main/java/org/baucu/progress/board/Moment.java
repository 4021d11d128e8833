package org.baucu.progress.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.CaseState;

/**
 * The moment that the board's figures stand for; from it and a case's limits follows the case's state.
 *
 * @param now by the product's clock
 * @param today the day of {@code now} in Asia/Ho_Chi_Minh
 * @param soonBefore limits before this instant are soon due
 */
public record Moment(Instant now, LocalDate today, Instant soonBefore) {

    /** Days to either limit from which a case is soon due; a matter of the page, not of the law. */
    private static final int SOON_DAYS = 3;

    public static Moment of(Instant now) {
        LocalDate today = VietnamTime.dayOf(now);
        return new Moment(now, today, VietnamTime.at(today.plusDays(SOON_DAYS + 1L), LocalTime.MIDNIGHT));
    }

    /**
     * The state of an opened case.
     *
     * @param legal last instant the law allows, empty if none
     * @param working the plan's earlier limit, empty if none
     * @param decided whether it is decided
     * @param late whether that was after the legal limit that held then
     */
    public CaseState state(Optional<Instant> legal, Optional<Instant> working, boolean decided, boolean late) {
        if (decided) {
            return late ? CaseState.LATE : CaseState.DONE;
        }
        if (legal.filter(limit -> limit.isBefore(now)).isPresent()) {
            return CaseState.OVER;
        }
        return near(legal) || near(working) ? CaseState.SOON : CaseState.RUNNING;
    }

    private boolean near(Optional<Instant> limit) {
        return limit.filter(l -> l.isBefore(soonBefore)).isPresent();
    }
}
