package org.baucu.bodies.domain;

import java.time.LocalDate;
import java.util.List;
import org.baucu.territory.ElectoralUnit;

/**
 * What a body is judged against beside its composition.
 *
 * @param electionId the election
 * @param electionDay day on which members must be of age
 * @param electoralUnits units whose candidates may not be members: a board's own unit, every unit that covers a team's area, none for a
 *     commission
 */
public record BodyContext(String electionId, LocalDate electionDay, List<ElectoralUnit> electoralUnits) {

    public BodyContext {
        electoralUnits = List.copyOf(electoralUnits);
    }
}
