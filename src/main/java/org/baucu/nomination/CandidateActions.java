package org.baucu.nomination;

import java.util.List;

/** What can be begun from the page of a candidate; each feature that begins something there has one. */
public interface CandidateActions {

    /** What the current person can begin for this candidate now. */
    List<Action> of(Candidate candidate);

    /**
     * A link.
     *
     * @param text what it says, in the language of the page
     * @param path the page on which it is begun
     */
    record Action(String text, String path) {}
}
