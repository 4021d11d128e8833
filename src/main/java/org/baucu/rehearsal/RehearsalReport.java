package org.baucu.rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What a rehearsal did, counted from the engine's and the product's tables.
 *
 * @param election id of the election
 * @param until last simulated day, inclusive (ISO)
 * @param simulatedDays days played, first and last included
 * @param tasksCompleted user tasks completed
 * @param violationsRaised violations found in submissions
 * @param reminders reminders sent at working limits
 * @param escalations reports to the level above at legal limits
 * @param incidents incidents of the engine
 * @param wallSeconds seconds from the start of the JVM
 * @param bodies bodies that stand
 * @param candidates of the register, by how far they have come
 * @param lists published lists of candidates, and those that should have been published
 * @param processes each process of the product
 */
record RehearsalReport(
        String election,
        String until,
        long simulatedDays,
        long tasksCompleted,
        long violationsRaised,
        long reminders,
        long escalations,
        long incidents,
        double wallSeconds,
        Bodies bodies,
        Map<String, Long> candidates,
        List<CouncilList> lists,
        List<ProcessCount> processes) {

    /** Whether nothing failed and no list is against the law. */
    boolean good() {
        return incidents == 0
                && processes.stream().allMatch(one -> one.failed() == 0)
                && lists.stream().allMatch(CouncilList::lawful);
    }

    /**
     * The published list of a council.
     *
     * @param body what is elected
     * @param unit whose council it is
     * @param lawful by the program's own rules for lists, over who stands on it now
     * @param violations codes of what is against the law; {@code not-published} for a list whose limit is over
     */
    record CouncilList(
            String body, String unit, int seats, int candidates, int women, boolean lawful, List<String> violations) {}

    /** Established bodies and their members. */
    record Bodies(long commissions, long boards, long teams, long members) {}

    /**
     * Counts of one process.
     *
     * @param late decided after the legal limit
     * @param failed ended by an error, or with a job whose retries are exhausted
     */
    record ProcessCount(
            @JsonProperty("id") String id, long started, long completed, long open, long late, long failed) {}
}
