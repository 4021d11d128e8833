package org.baucu.progress.board.web;

import java.util.List;

/**
 * A case as the board tells about it: state, limits, what it waits for, what happened last. No name of a person is in it.
 *
 * @param title what it is, as an official reads it
 * @param opens when the plan opens it, for one that is not opened yet; empty otherwise
 * @param legalLimit empty where there is none
 * @param article what sets the limit
 * @param ofPlan whether the limit is the plan's
 * @param verified whether the limit was read in a text of the law
 * @param decided when it was decided, empty before
 * @param lateReason empty unless given
 * @param waiting the open tasks
 * @param last what happened last and when
 * @param links where to go on
 */
record CaseCard(
        String state,
        String badge,
        String phase,
        String unit,
        String title,
        String opens,
        String legalLimit,
        String workingLimit,
        String article,
        boolean ofPlan,
        boolean verified,
        String decided,
        String lateReason,
        List<Waiting> waiting,
        String last,
        Links links) {

    /**
     * An open task.
     *
     * @param body name of the body it waits for
     * @param task what is to be done
     * @param since since when
     * @param taken whether somebody has taken it
     * @param reassign address of reassigning it, empty for who may not
     */
    record Waiting(String body, String task, String since, boolean taken, String reassign) {}

    /** Addresses, empty for what is not there or not allowed. */
    record Links(String page, String nudge, String cockpit, String diagram) {

        static final Links NONE = new Links("", "", "", "");
    }

    /** Whether there is an opened case. */
    public boolean opened() {
        return !links.page().isEmpty();
    }
}
