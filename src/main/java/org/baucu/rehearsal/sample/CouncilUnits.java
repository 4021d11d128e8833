package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.rehearsal.sample.UnitCutter.Part;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/** Seats and electoral units of the councils of districts and communes. */
final class CouncilUnits {

    private final UnitTree tree;
    private final KnownFigures known;
    private final LawFigures law;
    private final CouncilSizes sizes;
    private final Map<String, CommuneFigures> figures;
    private final long seed;

    CouncilUnits(
            UnitTree tree,
            KnownFigures known,
            LawFigures law,
            CouncilSizes sizes,
            Map<String, CommuneFigures> figures,
            long seed) {
        this.tree = tree;
        this.known = known;
        this.law = law;
        this.sizes = sizes;
        this.figures = figures;
        this.seed = seed;
    }

    /** Units of district councils, of whole communes. */
    Map<SeatKey, List<ElectoralUnit>> districts() {
        return councils(
                ElectedBody.DISTRICT_COUNCIL,
                tree.districts(),
                d -> parts(tree.communesOf(d.code())),
                ProvinceUnits::listed);
    }

    /** Units of commune councils, of whole polling areas. */
    Map<SeatKey, List<ElectoralUnit>> communes(Map<String, List<PollingArea>> areas) {
        return councils(
                ElectedBody.COMMUNE_COUNCIL,
                tree.communes(),
                c -> areaParts(c, areas.get(c.code())),
                CouncilUnits::areasListed);
    }

    private Map<SeatKey, List<ElectoralUnit>> councils(
            ElectedBody body, List<Unit> all, Function<Unit, List<Part>> partsOf, Function<List<Part>, String> areaVi) {
        List<Unit> units = all.stream().filter(Unit::hasCouncil).toList();
        Map<SeatKey, List<ElectoralUnit>> councils = new LinkedHashMap<>();
        if (units.isEmpty()) {
            return councils;
        }
        int mostSeats = law.mostSeats().get(body);
        int[] seats = seats(body, units, u -> partsOf.apply(u).size());
        for (int i = 0; i < seats.length; i++) {
            SeatKey key = new SeatKey(body, units.get(i).code());
            List<Part> parts = partsOf.apply(units.get(i));
            int fewest = UnitCutter.fewest(seats[i], mostSeats);
            int more = new Dice(seed, "units", body, key.unitCode()).below(2);
            councils.put(
                    key,
                    UnitCutter.cut(key, 1, parts, seats[i], Math.min(parts.size(), fewest + more), mostSeats, areaVi));
        }
        return councils;
    }

    /** Seats by population; no more than the parts of a unit can carry, and summing to the published total where there is one. */
    private int[] seats(ElectedBody body, List<Unit> units, ToIntFunction<Unit> partsOf) {
        int[] byPopulation =
                units.stream().mapToInt(u -> sizes.of(body, population(u))).toArray();
        int[] most = units.stream()
                .mapToInt(u -> Math.min(
                        sizes.most(body),
                        partsOf.applyAsInt(u) * law.mostSeats().get(body)))
                .toArray();
        Integer total = known.seats().get(body);
        if (total == null) {
            int[] seats = new int[most.length];
            Arrays.setAll(seats, i -> Math.min(byPopulation[i], most[i]));
            return seats;
        }
        int[] least = new int[most.length];
        Arrays.setAll(least, i -> Math.min(sizes.least(body), most[i]));
        return Share.split(
                "seats of " + body.code(),
                total,
                Arrays.stream(byPopulation).asDoubleStream().toArray(),
                least,
                most);
    }

    private int population(Unit unit) {
        CommuneFigures commune = figures.get(unit.code());
        return commune != null ? commune.population() : UnitCutter.population(parts(tree.communesOf(unit.code())));
    }

    private List<Part> parts(List<Unit> communes) {
        return communes.stream()
                .map(c -> new Part(
                        List.of(c.code()), c.nameVi(), figures.get(c.code()).population()))
                .toList();
    }

    private List<Part> areaParts(Unit commune, List<PollingArea> areas) {
        int population = figures.get(commune.code()).population();
        int[] voters = areas.stream().mapToInt(PollingArea::voters).toArray();
        int[] split = Share.split(
                "population of " + commune.code(),
                population,
                Arrays.stream(voters).asDoubleStream().toArray(),
                voters,
                Share.fill(voters.length, population));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < split.length; i++) {
            parts.add(new Part(
                    List.of(Integer.toString(areas.get(i).number())),
                    areas.get(i).nameVi(),
                    split[i]));
        }
        return parts;
    }

    private static String areasListed(List<Part> parts) {
        return "Khu vực bỏ phiếu số "
                + parts.stream().flatMap(p -> p.codes().stream()).collect(Collectors.joining(", "));
    }
}
