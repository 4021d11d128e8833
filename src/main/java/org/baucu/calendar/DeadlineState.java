package org.baucu.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baucu.platform.VietnamTime;

/** How work stands against its two limits, as pages show it: shape, word and colour. */
public enum DeadlineState {
    NONE("none", "Chưa thực hiện"),
    RUN("run", "Đang thực hiện"),
    SOON("soon", "Sắp đến hạn"),
    OVER("over", "Quá hạn"),
    DONE("done", "Hoàn thành"),
    LATE("late", "Hoàn thành chậm");

    /** From how many days before either limit work counts as soon due. */
    private static final long SOON_DAYS = 3;

    private final String css;
    private final String labelVi;

    DeadlineState(String css, String labelVi) {
        this.css = css;
        this.labelVi = labelVi;
    }

    /** The class of the style sheet. */
    public String css() {
        return css;
    }

    /** The word an official reads. */
    public String labelVi() {
        return labelVi;
    }

    /**
     * The state of work.
     *
     * @param legalLimit last instant the law allows, empty if none
     * @param workingLimit the plan's earlier limit, empty if none
     * @param started whether a task is open
     * @param doneAt when it was done, empty before
     * @param now by the product's clock
     */
    public static DeadlineState of(
            Optional<Instant> legalLimit,
            Optional<Instant> workingLimit,
            boolean started,
            Optional<Instant> doneAt,
            Instant now) {
        if (doneAt.isPresent()) {
            return legalLimit.filter(limit -> doneAt.get().isAfter(limit)).isPresent() ? LATE : DONE;
        }
        if (legalLimit.filter(now::isAfter).isPresent()) {
            return OVER;
        }
        boolean near = near(legalLimit, now) || near(workingLimit, now);
        return near ? SOON : started ? RUN : NONE;
    }

    private static boolean near(Optional<Instant> limit, Instant now) {
        return limit.filter(l -> ChronoUnit.DAYS.between(VietnamTime.dayOf(now), VietnamTime.dayOf(l)) <= SOON_DAYS)
                .isPresent();
    }
}
