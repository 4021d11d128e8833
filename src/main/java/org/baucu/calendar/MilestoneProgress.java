package org.baucu.calendar;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.Election;

/** How far the units have come at each milestone; for the time line. Whoever counts the cases gives it. */
public interface MilestoneProgress {

    /**
     * The figures of the milestones that cases of this installation are limited by, by milestone code. Only units that the person logged in may
     * see are counted; nothing for a person of no unit.
     */
    Map<String, Passed> of(Election election);

    /**
     * The cases of the units at one milestone.
     *
     * @param process process id of the cases
     * @param expected how many there are to be, opened or not
     * @param done decided in time
     * @param late decided after the legal limit
     * @param over undecided after it
     * @param soon undecided and close to either limit
     * @param running undecided, neither of these
     * @param completedAt when the last of them was decided; empty while one is not
     */
    record Passed(
            String process,
            int expected,
            int done,
            int late,
            int over,
            int soon,
            int running,
            Optional<Instant> completedAt) {

        /** Cases decided, in time or late. */
        public int passed() {
            return done + late;
        }

        /** The state that asks for attention most, as a class of the style sheet. */
        public DeadlineState state() {
            if (over > 0) {
                return DeadlineState.OVER;
            }
            if (soon > 0) {
                return DeadlineState.SOON;
            }
            if (expected > 0 && passed() == expected) {
                return late > 0 ? DeadlineState.LATE : DeadlineState.DONE;
            }
            return running > 0 || passed() > 0 ? DeadlineState.RUN : DeadlineState.NONE;
        }
    }
}
