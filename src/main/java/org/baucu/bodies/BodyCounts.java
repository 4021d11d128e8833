package org.baucu.bodies;

import java.time.Instant;
import java.util.List;
import org.baucu.platform.work.CaseKey;

/** How many bodies stand in an election; for reports and the coordinators' board. */
public interface BodyCounts {

    /** Established bodies now, those replaced left out. */
    Counts of(String electionId);

    /** How many members each established body has now, those replaced left out; by unit, type and number. */
    List<Size> sizes(String electionId);

    /**
     * One established body.
     *
     * @param caseKey business key of the case that established it
     * @param establishedAt when that was decided; for a body that was changed since, when it was changed
     */
    record Size(String unit, BodyType type, int number, int members, CaseKey caseKey, Instant establishedAt) {}

    /**
     * Established bodies of one election.
     *
     * @param members members of all of them; who sits in two bodies counts twice
     */
    record Counts(int commissions, int boards, int teams, int members) {}
}
