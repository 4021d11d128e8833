package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;
import org.baucu.election.ElectedBody;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Unit;

/**
 * Sums published per district ({@code turnout.csv}) and the provincial council's electoral units that were published
 * ({@code pc-units.csv}).
 *
 * @param blocks communes with common sums: a district, or its part in one of the electoral units
 * @param electoralUnits as published
 */
record PublishedSums(List<KnownFigures.Block> blocks, List<ElectoralUnit> electoralUnits) {

    static PublishedSums read(String sample, UnitTree tree) {
        List<CSVRecord> unitRows =
                Resources.rowsIfThere(sample + "/pc-units.csv").orElse(List.of());
        List<KnownFigures.Block> blocks = new ArrayList<>();
        for (CSVRecord district : Resources.rowsIfThere(sample + "/turnout.csv").orElse(List.of())) {
            String code = district.get("district_code");
            List<CSVRecord> inDistrict = unitRows.stream()
                    .filter(r -> r.get("district_code").equals(code))
                    .toList();
            blocks.addAll(blocks(district, inDistrict, tree));
        }
        return new PublishedSums(
                blocks, unitRows.stream().map(row -> electoralUnit(row, tree)).toList());
    }

    private static List<KnownFigures.Block> blocks(CSVRecord district, List<CSVRecord> units, UnitTree tree) {
        int voters = number(district, "voters_on_list");
        int areas =
                Math.max(number(district, "polling_areas_at_100pct"), number(district, "polling_areas_closed_1900"));
        if (units.isEmpty()) {
            return List.of(new KnownFigures.Block(communes(district, tree), voters, OptionalInt.empty(), areas));
        }
        double[] populations =
                units.stream().mapToDouble(r -> number(r, "population")).toArray();
        int n = populations.length;
        int[] votersOf = Share.split("voters of a district", voters, populations, new int[n], Share.fill(n, voters));
        int[] areasOf = Share.split("areas of a district", areas, populations, new int[n], Share.fill(n, areas));
        List<KnownFigures.Block> blocks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<String> listed = listed(units.get(i));
            List<String> communes = listed.isEmpty() ? communes(district, tree) : listed;
            blocks.add(new KnownFigures.Block(communes, votersOf[i], OptionalInt.of((int) populations[i]), areasOf[i]));
        }
        return blocks;
    }

    private static ElectoralUnit electoralUnit(CSVRecord row, UnitTree tree) {
        List<String> communes = listed(row);
        List<String> parts = communes.isEmpty() ? List.of(row.get("district_code")) : communes;
        String area = communes.isEmpty()
                ? "Toàn " + Names.lower(Names.nfc(row.get("district_name_vi")))
                : Names.nfc(row.get("area_vi"));
        return new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL,
                tree.province().code(),
                number(row, "unit_no"),
                area,
                number(row, "seats"),
                number(row, "population"),
                Collections.unmodifiableSet(new LinkedHashSet<>(parts)));
    }

    private static List<String> listed(CSVRecord unit) {
        String codes = unit.get("commune_codes");
        return codes.isEmpty() ? List.of() : List.of(codes.split(";"));
    }

    private static List<String> communes(CSVRecord district, UnitTree tree) {
        return tree.communesOf(district.get("district_code")).stream()
                .map(Unit::code)
                .toList();
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
