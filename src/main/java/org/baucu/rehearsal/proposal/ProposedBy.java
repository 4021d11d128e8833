package org.baucu.rehearsal.proposal;

import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;

/** Draws up and submits what one process asks of its officials, through the same service as its page. */
public interface ProposedBy {

    /** Id of the process whose proposals these are. */
    String process();

    /** Whether what a step rests on is there: an official waits, the program would refuse. */
    default boolean ready(CaseKey key, String task, Step step, Script script) {
        return true;
    }

    /** Submits the proposal of a task in the name of the person who is signed in. */
    void submit(Submission submission);
}
