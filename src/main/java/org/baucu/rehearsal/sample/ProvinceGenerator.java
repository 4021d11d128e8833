package org.baucu.rehearsal.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/**
 * Makes a province ready for an election out of its unit list and a few numbers. The same input and seed give the same province on every
 * JVM; the order of the unit list does not matter.
 */
public final class ProvinceGenerator {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LawTables law;

    public ProvinceGenerator(LawTables law) {
        this.law = law;
    }

    /**
     * Generates what a province of which only units, areas and voters are known proposes in the election. Where the average area would be
     * smaller than the law's least (Điều 11), small areas carry a reason for the exception. A district without communes gets no council.
     *
     * @param units one province with its units, as the rule set's levels ask
     * @param pollingAreas polling areas in all, at least one a commune
     * @param voters voters in all
     * @throws IllegalArgumentException if the units are not one province under the rule set, or the numbers allow no lawful areas
     */
    public SampleProvince generate(
            Collection<Unit> units, RuleSet ruleSet, LocalDate electionDay, int pollingAreas, int voters, long seed) {
        UnitTree tree = UnitTree.of(units, ruleSet);
        String province = tree.province().nameVi();
        String id = Names.slug(province) + "-" + electionDay.getYear();
        String title = "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp ngày %s, %s (dữ liệu minh họa)"
                .formatted(DAY.format(electionDay), Names.lower(province));
        return generate(id, title, tree, ruleSet, electionDay, KnownFigures.of(pollingAreas, voters), seed);
    }

    SampleProvince generate(
            String id,
            String titleVi,
            UnitTree tree,
            RuleSet ruleSet,
            LocalDate electionDay,
            KnownFigures known,
            long seed) {
        LawFigures figures = LawFigures.read(law, ruleSet);
        Map<String, CommuneFigures> communes = new CommunePlanner(tree, known, figures, seed).plan();
        Map<String, List<PollingArea>> areas = new LinkedHashMap<>();
        PollingAreaMaker maker = new PollingAreaMaker(figures, seed);
        communes.forEach((code, commune) -> areas.put(code, maker.areas(commune)));

        Map<SeatKey, List<ElectoralUnit>> electoralUnits = new LinkedHashMap<>();
        CouncilSizes sizes = new CouncilSizes(ruleSet);
        String province = tree.province().code();
        ProvinceUnits provinceUnits = new ProvinceUnits(tree, known, figures, sizes, communes);
        CouncilUnits councilUnits = new CouncilUnits(tree, known, figures, sizes, communes, seed);
        electoralUnits.put(new SeatKey(ElectedBody.NATIONAL_ASSEMBLY, province), provinceUnits.nationalAssembly());
        electoralUnits.put(new SeatKey(ElectedBody.PROVINCE_COUNCIL, province), provinceUnits.council());
        electoralUnits.putAll(councilUnits.districts());
        electoralUnits.putAll(councilUnits.communes(areas));
        electoralUnits.values().removeIf(List::isEmpty);

        Map<SeatKey, Integer> seats = new LinkedHashMap<>();
        electoralUnits.forEach((key, list) ->
                seats.put(key, list.stream().mapToInt(ElectoralUnit::seats).sum()));
        return new SampleProvince(
                id,
                titleVi,
                ruleSet,
                electionDay,
                electionDay.minusDays(figures.announcedDaysBefore()),
                tree.units(),
                Collections.unmodifiableMap(seats),
                Collections.unmodifiableMap(electoralUnits),
                Collections.unmodifiableMap(areas));
    }
}
