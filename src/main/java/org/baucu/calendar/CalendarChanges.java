package org.baucu.calendar;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;

/** Changes of a fixed calendar: proposed, checked, applied; what held before stays on record. */
public interface CalendarChanges {

    /** What is wrong with a proposal; empty when it may be decided. A proposal with missing dates or texts is checked as far as it goes. */
    List<Violation> violations(CalendarChange.Proposal proposal);

    /**
     * Stores a proposal; changes nothing else. A case has one open proposal: an earlier one of the same case is replaced.
     *
     * @return its id
     * @throws org.baucu.platform.RefusedException if the election is unknown or the document's number, date or signer is missing
     */
    String propose(CalendarChange.Proposal proposal);

    /**
     * Carries a proposal out: the election gets its new day, the milestones are computed anew, those that differ from before go to the
     * history under the change's id. A limit shifted by an earlier change is computed anew when the election day moves. A second call changes
     * nothing. Open tasks and timers are the process's business.
     *
     * @throws IllegalArgumentException if there is no such change
     * @throws org.baucu.platform.RefusedException if {@link #violations} finds anything
     */
    void apply(String changeId);

    Optional<CalendarChange> find(String changeId);

    /** The latest proposal of a case, applied or not. */
    Optional<CalendarChange> ofCase(CaseKey key);

    /** Changes of an election, newest first; proposals that are not applied among them. */
    List<CalendarChange> of(String electionId);

    /** Milestones replaced by changes of an election, newest change first, then by their old date. */
    List<ReplacedMilestone> replaced(String electionId);
}
