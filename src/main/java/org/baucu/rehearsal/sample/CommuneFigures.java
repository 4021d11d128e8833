package org.baucu.rehearsal.sample;

import java.util.Map;
import org.baucu.territory.AreaKind;
import org.baucu.territory.Unit;

/**
 * What a commune has of everything.
 *
 * @param unit the commune
 * @param areas polling areas in all
 * @param voters voters in all
 * @param population inhabitants
 * @param separate voters of the areas that are separate from the ordinary ones (armed, care, detention)
 * @param shared whether one of the ordinary areas is shared with an armed unit
 */
record CommuneFigures(
        Unit unit, int areas, int voters, int population, Map<AreaKind, Integer> separate, boolean shared) {

    int separateVoters() {
        return separate.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Ordinary and shared areas. */
    int openAreas() {
        return areas - separate.size();
    }
}
