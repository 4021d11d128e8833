package org.baucu.bodies;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.work.CaseKey;

/** The changes of members that each case proposes, and the running numbers of those cases. */
public interface MemberChanges {

    /** Replaces the changes that a case proposes. */
    void propose(CaseKey key, List<MemberChange> changes);

    /** What a case proposes, in the order entered. */
    List<MemberChange> proposal(CaseKey key);

    /**
     * Registers a new case of a unit under the next running number.
     *
     * @param decidingGroup the group that decides, for example {@code ubnd-08707}
     * @return its business key
     */
    CaseKey register(String electionId, String unitCode, String decidingGroup);

    /** The same for a case that has to be done by a milestone. */
    CaseKey register(String electionId, String unitCode, String decidingGroup, String milestone);

    /** Code of the milestone by which a case has to be done, empty for none. */
    String milestone(CaseKey key);

    /** The group that decides a registered case. */
    Optional<String> decidingGroup(CaseKey key);

    /** Marks a case recorded: its changes stand. */
    void recorded(CaseKey key);

    /** Bodies of the unit that an earlier case, not yet recorded, also proposes to change, by their labels in Vietnamese. */
    List<String> rivals(CaseKey key);
}
