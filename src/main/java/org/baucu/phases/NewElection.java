package org.baucu.phases;

import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.territory.Unit;

/**
 * What is needed to begin an election.
 *
 * @param election the election, in state DRAFT
 * @param units the province's units
 * @param seats seats to elect by body and unit code, as far as they are known
 */
public record NewElection(Election election, List<Unit> units, Map<ElectedBody, Map<String, Integer>> seats) {}
