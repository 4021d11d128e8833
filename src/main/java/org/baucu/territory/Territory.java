package org.baucu.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;

/** The units, electoral units and polling areas of each election; electoral units and areas appear when the process has fixed them. */
public interface Territory {

    /** Stores a province's units, all or nothing, in place of none. */
    void createUnits(String electionId, Collection<Unit> units);

    Optional<Unit> find(String electionId, String code);

    /** All units, province first, then by level and code. */
    List<Unit> units(String electionId);

    /** Units directly below, by code. */
    List<Unit> children(String electionId, String code);

    /** Electoral units fixed for a council (or the National Assembly) of a unit, by number. */
    List<ElectoralUnit> electoralUnits(String electionId, ElectedBody body, String unitCode);

    /** Polling areas fixed in a commune, by number. */
    List<PollingArea> pollingAreas(String electionId, String communeCode);

    /** Seats to elect by body and unit, an input of the election's plan; empty when unknown. */
    Optional<Integer> seats(String electionId, ElectedBody body, String unitCode);

    void setSeats(String electionId, ElectedBody body, String unitCode, int seats);
}
