package org.baucu.rehearsal.sample;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;

/**
 * What is known of a province before the rest is generated.
 *
 * @param pollingAreas polling areas in all
 * @param voters voters in all
 * @param voterShare voters per inhabitant, where the population is not known
 * @param seats deputies by elected body, summed over its units; absent where not known
 * @param unitCounts electoral units by elected body; absent where not known
 * @param special areas of other kinds wanted
 * @param blocks groups of communes with published sums, each commune in one; empty where only the totals are known
 * @param electoralUnits electoral units that were published, of the provincial council
 */
record KnownFigures(
        int pollingAreas,
        int voters,
        double voterShare,
        Map<ElectedBody, Integer> seats,
        Map<ElectedBody, Integer> unitCounts,
        Map<AreaKind, Integer> special,
        List<Block> blocks,
        List<ElectoralUnit> electoralUnits) {

    /** A rough share of voters in the population. */
    private static final double USUAL_VOTER_SHARE = 0.72;

    /** Figures of a province of which only areas and voters are known; a few areas of other kinds as their number allows. */
    static KnownFigures of(int pollingAreas, int voters) {
        Map<AreaKind, Integer> special = Map.of(
                AreaKind.ARMED, pollingAreas / 500,
                AreaKind.SHARED, pollingAreas / 350,
                AreaKind.CARE, pollingAreas / 250,
                AreaKind.DETENTION, pollingAreas / 1000);
        return new KnownFigures(
                pollingAreas, voters, USUAL_VOTER_SHARE, Map.of(), Map.of(), special, List.of(), List.of());
    }

    /**
     * Communes of which sums were published.
     *
     * @param communes their codes
     * @param voters voters on their lists
     * @param population inhabitants, if known
     * @param leastAreas polling areas they have at least
     */
    record Block(List<String> communes, int voters, OptionalInt population, int leastAreas) {}
}
