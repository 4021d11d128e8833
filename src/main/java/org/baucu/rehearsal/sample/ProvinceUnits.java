package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.rehearsal.sample.UnitCutter.Part;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Unit;

/** The electoral units of a province: for the National Assembly and for its own council. */
final class ProvinceUnits {

    private final UnitTree tree;
    private final KnownFigures known;
    private final LawFigures law;
    private final CouncilSizes sizes;
    private final Map<String, CommuneFigures> figures;

    ProvinceUnits(
            UnitTree tree,
            KnownFigures known,
            LawFigures law,
            CouncilSizes sizes,
            Map<String, CommuneFigures> figures) {
        this.tree = tree;
        this.known = known;
        this.law = law;
        this.sizes = sizes;
        this.figures = figures;
    }

    /** Units of whole districts, or of communes where there are too few districts. */
    List<ElectoralUnit> nationalAssembly() {
        int seats = seats(ElectedBody.NATIONAL_ASSEMBLY);
        int most = law.mostSeats().get(ElectedBody.NATIONAL_ASSEMBLY);
        List<Part> communes = parts(tree.communes());
        int held = Math.min(seats, communes.size() * most);
        int units = known.unitCounts().getOrDefault(ElectedBody.NATIONAL_ASSEMBLY, UnitCutter.fewest(held, most));
        List<Part> districts = parts(tree.populatedDistricts());
        List<Part> parts = districts.size() >= units ? districts : communes;
        return UnitCutter.cut(key(ElectedBody.NATIONAL_ASSEMBLY), 1, parts, held, units, most, ProvinceUnits::listed);
    }

    /** The published units, then generated ones for the rest of the province. */
    List<ElectoralUnit> council() {
        if (!tree.province().hasCouncil()) {
            return List.of();
        }
        int seats = seats(ElectedBody.PROVINCE_COUNCIL);
        if (tree.districts().isEmpty()) {
            return ofCommunes(seats);
        }
        List<ElectoralUnit> units = new ArrayList<>(known.electoralUnits());
        List<Unit> rest = uncovered(units);
        if (!rest.isEmpty()) {
            int left = seats - units.stream().mapToInt(ElectoralUnit::seats).sum();
            int[] split = splitOverDistricts(left, rest);
            for (int i = 0; i < split.length; i++) {
                units.addAll(ofDistrict(rest.get(i), split[i], units.size() + 1));
            }
        }
        return units.stream()
                .sorted(Comparator.comparing(ElectoralUnit::number))
                .toList();
    }

    private List<ElectoralUnit> ofCommunes(int seats) {
        int most = law.mostSeats().get(ElectedBody.PROVINCE_COUNCIL);
        List<Part> communes = parts(tree.communes());
        int held = Math.min(seats, communes.size() * most);
        int units = known.unitCounts().getOrDefault(ElectedBody.PROVINCE_COUNCIL, UnitCutter.fewest(held, most));
        return UnitCutter.cut(key(ElectedBody.PROVINCE_COUNCIL), 1, communes, held, units, most, ProvinceUnits::listed);
    }

    private List<Unit> uncovered(List<ElectoralUnit> units) {
        Set<String> covered =
                units.stream().flatMap(u -> u.parts().stream()).collect(Collectors.toCollection(HashSet::new));
        return tree.populatedDistricts().stream()
                .filter(d -> !covered.contains(d.code())
                        && tree.communesOf(d.code()).stream().noneMatch(c -> covered.contains(c.code())))
                .toList();
    }

    private int[] splitOverDistricts(int seats, List<Unit> districts) {
        int most = law.mostSeats().get(ElectedBody.PROVINCE_COUNCIL);
        int[] mostOfDistrict = districts.stream()
                .mapToInt(d -> most * tree.communesOf(d.code()).size())
                .toArray();
        long capacity = Arrays.stream(mostOfDistrict).asLongStream().sum();
        int held = known.seats().containsKey(ElectedBody.PROVINCE_COUNCIL)
                ? seats
                : (int) Math.max(districts.size(), Math.min(seats, capacity));
        return Share.split(
                "seats of the provincial council",
                held,
                districts.stream().mapToDouble(this::population).toArray(),
                Share.fill(districts.size(), held >= 2 * districts.size() && most > 1 ? 2 : 1),
                mostOfDistrict);
    }

    private List<ElectoralUnit> ofDistrict(Unit district, int seats, int first) {
        int most = law.mostSeats().get(ElectedBody.PROVINCE_COUNCIL);
        int units = UnitCutter.fewest(seats, most);
        List<Part> parts = units == 1 ? parts(List.of(district)) : parts(tree.communesOf(district.code()));
        return UnitCutter.cut(
                key(ElectedBody.PROVINCE_COUNCIL), first, parts, seats, units, most, ProvinceUnits::listed);
    }

    private int seats(ElectedBody body) {
        return known.seats()
                .getOrDefault(
                        body,
                        sizes.of(
                                body,
                                figures.values().stream()
                                        .mapToInt(CommuneFigures::population)
                                        .sum()));
    }

    private SeatKey key(ElectedBody body) {
        return new SeatKey(body, tree.province().code());
    }

    private List<Part> parts(List<Unit> units) {
        return units.stream()
                .map(u -> new Part(codes(u), u.nameVi(), population(u)))
                .toList();
    }

    private List<String> codes(Unit unit) {
        List<String> codes = new ArrayList<>(List.of(unit.code()));
        codes.addAll(tree.goingWith(unit.code()));
        return codes;
    }

    private int population(Unit unit) {
        CommuneFigures commune = figures.get(unit.code());
        return commune != null
                ? commune.population()
                : tree.communesOf(unit.code()).stream()
                        .mapToInt(c -> figures.get(c.code()).population())
                        .sum();
    }

    /** "Toàn huyện Tam Đảo", or the names one after the other. */
    static String listed(List<Part> parts) {
        if (parts.size() == 1) {
            return "Toàn " + Names.lower(parts.get(0).nameVi());
        }
        return Names.upper(parts.stream().map(p -> Names.lower(p.nameVi())).collect(Collectors.joining("; ")));
    }
}
