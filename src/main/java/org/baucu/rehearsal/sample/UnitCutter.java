package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.baucu.election.ElectedBody;
import org.baucu.territory.ElectoralUnit;

/** Cuts neighbouring parts into electoral units of about the same population and hands out the seats, within the most of one unit. */
final class UnitCutter {

    /**
     * A district, commune or polling area to be put into an electoral unit.
     *
     * @param codes what stands in {@link ElectoralUnit#parts()}, with the codes of what cannot stand alone
     * @param nameVi as an official writes it
     * @param population inhabitants
     */
    record Part(List<String> codes, String nameVi, int population) {}

    private UnitCutter() {}

    /** The fewest units that a number of seats needs. */
    static int fewest(int seats, int mostSeats) {
        return (seats + mostSeats - 1) / mostSeats;
    }

    /**
     * Electoral units numbered from {@code first}.
     *
     * @param areaVi the area of a unit in words, from its parts
     * @throws IllegalArgumentException if there are fewer parts than units, or the units cannot hold the seats
     */
    static List<ElectoralUnit> cut(
            SeatKey of,
            int first,
            List<Part> parts,
            int seats,
            int units,
            int mostSeats,
            Function<List<Part>, String> areaVi) {
        List<List<Part>> groups = Share.groups(parts, Part::population, units);
        int[] split = Share.split(
                "seats of " + of.body().code() + " " + of.unitCode(),
                seats,
                groups.stream().mapToDouble(UnitCutter::population).toArray(),
                Share.fill(units, Math.max(1, seats / units - 1)),
                Share.fill(units, mostSeats));
        List<ElectoralUnit> cut = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            List<Part> group = groups.get(i);
            cut.add(unit(of.body(), of.unitCode(), first + i, areaVi.apply(group), split[i], group));
        }
        return cut;
    }

    static ElectoralUnit unit(
            ElectedBody body, String unitCode, int number, String areaVi, int seats, List<Part> parts) {
        return new ElectoralUnit(body, unitCode, number, areaVi, seats, population(parts), codes(parts));
    }

    static int population(Collection<Part> parts) {
        return parts.stream().mapToInt(Part::population).sum();
    }

    private static Set<String> codes(List<Part> parts) {
        Set<String> codes = new LinkedHashSet<>();
        parts.forEach(p -> codes.addAll(p.codes()));
        return Collections.unmodifiableSet(codes);
    }
}
