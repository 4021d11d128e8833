package org.baucu.rehearsal.proposal;

import java.time.Instant;
import java.util.List;
import org.baucu.rehearsal.Script;

/** What happens without a task: somebody comes to the counter, withdraws, complains, or has to be struck. */
public interface Errands {

    /** What happens on the day that begins now; asked each morning. */
    List<Errand> of(Instant morning, Script script);

    /**
     * One thing that happens.
     *
     * @param group the body at whose counter it happens; one of its people does it
     * @param work through the same service as the page
     */
    record Errand(String group, Runnable work) {}
}
