package org.baucu.rehearsal.proposal;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether the mistake that officials make with it is to submit before what it rests on is there. */
    default boolean hasty() {
        return false;
    }

    /** The last day on which a case may be decided though its own limits allow more, because others wait for it; such a case is never late. */
    default Optional<LocalDate> latest(CaseKey key, Script script) {
        return Optional.empty();
    }

    /** Submits the proposal of a task in the name of the person who is signed in. */
    void submit(Submission submission);
}
