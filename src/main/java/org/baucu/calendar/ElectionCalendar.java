package org.baucu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.election.RuleSet;

/** The milestones of an election. */
public interface ElectionCalendar {

    /**
     * The rows of a rule set dated for an election day, in the order of their dates (undated last), by-elections left out. Stores nothing.
     *
     * @throws org.baucu.platform.RefusedException if the day is not a Sunday or the rule set was not in force that day
     */
    List<Milestone> compute(RuleSet ruleSet, LocalDate electionDay);

    /** Computes and stores the calendar of an election, once, at approval of its plan; a second call changes nothing. */
    void fix(String electionId);

    /** The stored milestones, by date; empty before {@link #fix}. */
    List<Milestone> of(String electionId);

    Optional<Milestone> find(String electionId, String code);
}
