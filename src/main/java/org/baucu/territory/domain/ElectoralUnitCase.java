package org.baucu.territory.domain;

import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.territory.Unit;

/**
 * What electoral units are checked against.
 *
 * @param body what is elected
 * @param unit the administrative unit of the case
 * @param units all units of the election
 * @param seats deputies to elect in all, empty while the plan has none
 * @param limit the most per electoral unit
 */
public record ElectoralUnitCase(
        ElectedBody body, Unit unit, List<Unit> units, Optional<Integer> seats, SeatLimit limit) {

    public ElectoralUnitCase {
        units = List.copyOf(units);
    }
}
