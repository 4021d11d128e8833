package org.baucu.progress.insight.heat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baucu.progress.CaseState;

/**
 * How many cases stand at a step, or in a whole process, and how long they have waited there.
 *
 * @param standing open tasks
 * @param longest the longest wait
 * @param median the wait that half of them exceed; of an even number the longer of the two in the middle
 * @param pastPlan how many are past the plan's limit, those past the legal one included
 * @param pastLaw how many are past the legal limit
 * @param soon how many are close to either limit
 */
public record StepHeat(int standing, Duration longest, Duration median, int pastPlan, int pastLaw, int soon) {

    public static final StepHeat NONE = new StepHeat(0, Duration.ZERO, Duration.ZERO, 0, 0, 0);

    /**
     * The heat of some tasks.
     *
     * @param soonBefore limits before this instant are soon due
     */
    public static StepHeat of(Collection<StandingTask> tasks, Instant now, Instant soonBefore) {
        if (tasks.isEmpty()) {
            return NONE;
        }
        List<Duration> waits = tasks.stream()
                .map(task -> Duration.between(task.openedAt(), now))
                .sorted()
                .toList();
        return new StepHeat(
                tasks.size(),
                waits.get(waits.size() - 1),
                waits.get(waits.size() / 2),
                (int) tasks.stream()
                        .filter(t -> before(t.workingLimit(), now) || before(t.legalLimit(), now))
                        .count(),
                (int) tasks.stream().filter(t -> before(t.legalLimit(), now)).count(),
                (int) tasks.stream()
                        .filter(t -> before(t.workingLimit(), soonBefore) || before(t.legalLimit(), soonBefore))
                        .count());
    }

    /** The state that asks for attention most. */
    public CaseState state() {
        if (pastLaw > 0) {
            return CaseState.OVER;
        }
        if (soon > 0) {
            return CaseState.SOON;
        }
        return standing > 0 ? CaseState.RUNNING : CaseState.NOT_STARTED;
    }

    private static boolean before(Optional<Instant> limit, Instant moment) {
        return limit.filter(moment::isAfter).isPresent();
    }
}
